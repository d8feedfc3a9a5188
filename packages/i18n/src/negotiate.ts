import { defaultLanguage, isLanguage, type Language } from '@duo/domain/languages/languages';

interface Preferences {
  /** The value of the language cookie, if there is one. */
  cookie?: string | null | undefined;
  /** The `Accept-Language` header as it came. */
  acceptLanguage?: string | null | undefined;
}

/**
 * Chooses the language for a reader who has named none in the address: the cookie, then
 * `Accept-Language` (RFC 9110 §12.5.4), then the default. Whatever cannot be read is passed over.
 */
export function chooseLanguage({ cookie, acceptLanguage }: Preferences): Language {
  if (isLanguage(cookie)) return cookie;
  for (const range of readRanges(acceptLanguage ?? '')) {
    if (range === '*') return defaultLanguage;
    const language = range.split('-', 1)[0];
    if (isLanguage(language)) return language;
  }
  return defaultLanguage;
}

/** The header's language ranges, lower case, the most wanted first; those with q=0 are left out. */
function readRanges(header: string): string[] {
  return header
    .split(',')
    .map((part) => {
      const [range = '', ...parameters] = part
        .split(';')
        .map((piece) => piece.trim().toLowerCase());
      return { range, quality: readQuality(parameters) };
    })
    .filter(({ range, quality }) => range !== '' && quality > 0)
    .sort((one, other) => other.quality - one.quality)
    .map(({ range }) => range);
}

function readQuality(parameters: readonly string[]): number {
  const parameter = parameters.find((candidate) => candidate.startsWith('q='));
  if (parameter === undefined) return 1;
  return /^q=(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(parameter) ? Number(parameter.slice(2)) : 0;
}
