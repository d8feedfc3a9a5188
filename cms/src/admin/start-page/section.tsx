import type { ReactNode } from 'react';

interface Props {
  id: string;
  title: string;
  /** Said instead when there is nothing to show. */
  none: string;
  isEmpty: boolean;
  /** A link beside the title. */
  action?: ReactNode;
  children: ReactNode;
}

/** A part of the start page, under its own heading. */
export function Section({ id, title, none, isEmpty, action, children }: Props) {
  return (
    <section className="start-page__section" aria-labelledby={`${id}-title`} id={id}>
      <div className="start-page__heading">
        <h2 id={`${id}-title`}>{title}</h2>
        {action}
      </div>
      {isEmpty ? <p className="start-page__none">{none}</p> : children}
    </section>
  );
}

/** Says that a list was cut off. */
export function More({ words }: { words: string | undefined }) {
  return words ? <p className="start-page__none">{words}</p> : null;
}
