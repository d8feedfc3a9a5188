// C0 and C1 controls with every line break, the marks and overrides that turn the direction of a text
// (Unicode UAX 9, 2), and invisible characters by which one name passes for another.
const unsafeCharacters =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb]+/g;

const rightToLeftLetters = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

const longestValue = 300;

/** Something that a person typed, as one line that cannot leave its place in a mail. */
export function cleanValue(value: string | number): string {
  return String(value)
    .toWellFormed()
    .replaceAll(unsafeCharacters, ' ')
    .replaceAll(/\s{2,}/g, ' ')
    .trim()
    .slice(0, longestValue);
}

/** The same for plain text, isolated from the words around it where it runs from right to left. */
export function cleanTextValue(value: string | number): string {
  return isolate(cleanValue(value));
}

const longestText = 20_000;

const isolate = (line: string) => (rightToLeftLetters.test(line) ? `\u2068${line}\u2069` : line);

/** A text that a person wrote, with its lines; what could leave its place in a mail is taken out of each. */
export function cleanLines(value: string | number): string {
  return String(value)
    .toWellFormed()
    .slice(0, longestText)
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.replaceAll(unsafeCharacters, ' ').trimEnd())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** The same for plain text, each line isolated that runs from right to left. */
export function cleanTextLines(value: string | number): string {
  return cleanLines(value).split('\n').map(isolate).join('\n');
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
