import { Link } from '@payloadcms/ui';

/** A figure, with what belongs to it below. */
export interface Figure {
  text: string;
  aside?: string | undefined;
}

interface Props {
  caption: string;
  /** What the rows are. */
  heading: string;
  columns: readonly string[];
  /** The name of a row leads to `page`, where it has one. */
  rows: readonly { name: string; cells: readonly Figure[]; page?: string }[];
}

/** Figures to read one by one, under a chart that shows them at a glance. */
export function FiguresTable({ caption, heading, columns, rows }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached.
    <section aria-label={caption} className="figures__frame" tabIndex={0}>
      <table className="figures">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells, page }) => (
            <tr key={name}>
              <th scope="row">
                {page ? (
                  <Link href={page} prefetch={false}>
                    {name}
                  </Link>
                ) : (
                  name
                )}
              </th>
              {cells.map((cell, index) => (
                <td key={columns[index]}>
                  {cell.text}
                  {cell.aside && <span className="figures__aside">{cell.aside}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
