import type { ReactNode } from 'react';

interface Props {
  title: string;
  /** How to read it, where that does not go without saying. */
  aside?: string;
  /** Markup of our own drawing, in which every text is escaped. */
  drawing: string;
  /** What the button says that unfolds the figures. */
  figures: string;
  children: ReactNode;
}

/** A chart with its figures in a table below. */
export function Chart({ title, aside, drawing, figures, children }: Props) {
  return (
    <section className="chart">
      <h3>{title}</h3>
      {aside && <p className="desk-card__aside">{aside}</p>}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our own charts, which escape texts */}
      <div dangerouslySetInnerHTML={{ __html: drawing }} />
      <details>
        <summary>{figures}</summary>
        {children}
      </details>
    </section>
  );
}
