import {
  cleanLines,
  cleanTextLines,
  cleanTextValue,
  cleanValue,
  escapeHtml,
} from './clean-value.ts';

export type PlaceholderValues = Record<string, string | number>;

/** Whether the value of a placeholder keeps its lines. */
export type IsText = (placeholder: string) => boolean;

const placeholder = /\{([A-Za-z]+)\}/g;

function replacePlaceholders(
  words: string,
  values: PlaceholderValues,
  show: (value: string | number, name: string) => string,
): string {
  return words.replaceAll(placeholder, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new Error(`The mail has no value for {${name}}.`);
    return show(value, name);
  });
}

/** Words and values as HTML text; a value keeps its own direction. @throws without a value for a placeholder. */
export function fillHtml(words: string, values: PlaceholderValues, isText: IsText): string {
  return replacePlaceholders(escapeHtml(words), values, (value, name) => {
    const clean = isText(name) ? cleanLines(value) : cleanValue(value);
    return `<span dir="auto">${escapeHtml(clean)}</span>`;
  });
}

/** Words and values as plain text. @throws without a value for a placeholder. */
export function fillText(words: string, values: PlaceholderValues, isText: IsText): string {
  return replacePlaceholders(words, values, (value, name) =>
    isText(name) ? cleanTextLines(value) : cleanTextValue(value),
  );
}

/** Words and values as one line, for a header. @throws without a value for a placeholder. */
export function fillLine(words: string, values: PlaceholderValues): string {
  return cleanValue(replacePlaceholders(words, values, (value) => cleanValue(value)));
}

/**
 * Holds French punctuation to its word, so that no line begins with a colon or a question mark.
 * Source: Lexique des règles typographiques en usage à l'Imprimerie nationale.
 */
export function holdPunctuation(words: string): string {
  return words.replaceAll(/ ([:;?!»])/g, '\u00a0$1').replaceAll('« ', '«\u00a0');
}

/** The paragraphs of a text, which blank lines part. */
export function splitParagraphs(words: string): string[] {
  return words
    .replaceAll(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
