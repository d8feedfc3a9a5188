/**
 * The two parts of a message around the one value that stands in it as markup, such as a link: `write` gives the
 * message with the mark that it is given in the value's place.
 */
export function splitMessage(write: (mark: string) => string): [before: string, after: string] {
  const mark = '\u0000';
  const [before = '', after = ''] = write(mark).split(mark);
  return [before, after];
}
