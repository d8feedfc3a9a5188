import { type ReaderChoices, textSizes } from './choices.ts';

/**
 * The stylesheet that carries a reader's choices: the factor of the text's size (see `--text-size` in the
 * base styles), which of the sizes is marked as chosen, and the announcement that is not shown any more.
 */
export function writeReaderStylesheet({ textSize, closedAnnouncement }: ReaderChoices): string {
  const rules = [
    `:root{--text-size:${textSizes[textSize]}}`,
    `[value=${textSize}]{--chosen:inline;--chosen-line:currentcolor}`,
  ];
  if (closedAnnouncement) rules.push(`#announcement-${closedAnnouncement}{display:none}`);
  return rules.join('\n');
}
