import { stringify } from 'csv-stringify/sync';

/** By which a spreadsheet knows that the file is UTF-8. */
export const byteOrderMark = '\ufeff';

// The library looks for the line ends of its own lines, and for the other signs that begin a formula.
const lineEnd = /[\r\n]/;
const defuseLineFeed = (text: string) => (text.startsWith('\n') ? `'${text}` : text);

/**
 * Lines of a file that Excel opens by a double click with the settings of Belgium, where the comma stands in
 * numbers and lists are parted by semicolons. What it would take for a formula gets an apostrophe before it.
 * Source: OWASP, CSV Injection; RFC 4180 for quotes and line ends.
 */
export function writeCsv(lines: readonly (readonly (string | null | undefined)[])[]): string {
  return stringify([...lines] as string[][], {
    delimiter: ';',
    record_delimiter: 'windows',
    quoted_match: lineEnd,
    escape_formulas: true,
    cast: { string: defuseLineFeed },
  });
}
