import type { ReactNode } from 'react';

interface Props {
  id: string;
  title: string;
  /** What the whole part is, such as that only staff read it. */
  aside?: string;
  tone?: 'plain' | 'sand' | 'notice';
  children: ReactNode;
}

/** A part of the page, under its own heading. */
export function Card({ id, title, aside, tone = 'plain', children }: Props) {
  return (
    <section aria-labelledby={`${id}-title`} className={`desk-card desk-card--${tone}`} id={id}>
      <h2 id={`${id}-title`}>{title}</h2>
      {aside && <p className="desk-card__aside">{aside}</p>}
      {children}
    </section>
  );
}
