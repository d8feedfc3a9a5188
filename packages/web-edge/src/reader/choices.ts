import { isLanguage, type Language } from '@duo/domain/languages/languages';
import { parseCookie, stringifySetCookie } from 'cookie';

/** The sizes of the text, the usual one first; each is what the root's size is multiplied by. */
export const textSizes = { normal: 1, large: 1.15, largest: 1.32 } as const;
export type TextSize = keyof typeof textSizes;

/** What a reader chose for themself. It lives in cookies, and reaches the reader in a stylesheet only. */
export interface ReaderChoices {
  textSize: TextSize;
  /** The language last read in, when it isn't the one that the browser asks for. */
  language: Language | null;
  /** The announcement that was closed. */
  closedAnnouncement: string | null;
}

export type ChoiceName = 'text-size' | 'language' | 'announcement';

const oneYearS = 365 * 24 * 60 * 60;
const announcementId = /^[a-z0-9][a-z0-9-]{0,63}$/;

export function isTextSize(value: unknown): value is TextSize {
  return typeof value === 'string' && Object.hasOwn(textSizes, value);
}

/** Whether a value can name an announcement, and so can stand in a stylesheet as part of an id. */
export function isAnnouncementId(value: unknown): value is string {
  return typeof value === 'string' && announcementId.test(value);
}

/** Reads a `Cookie` header; whatever makes no sense counts as not chosen. `secure`: see {@link writeChoice}. */
export function readChoices(header: string | undefined, secure: boolean): ReaderChoices {
  const cookies = parseCookie(header ?? '');
  const value = (name: ChoiceName) => cookies[cookieName(name, secure)];
  const [size, language, announcement] = [
    value('text-size'),
    value('language'),
    value('announcement'),
  ];
  return {
    textSize: isTextSize(size) ? size : 'normal',
    language: isLanguage(language) ? language : null,
    closedAnnouncement: isAnnouncementId(announcement) ? announcement : null,
  };
}

/**
 * A `Set-Cookie` header that remembers a choice for a year. Over https the name has the `__Host-` prefix
 * (RFC 6265bis), so that no other host of the domain can set it.
 */
export function writeChoice(name: ChoiceName, value: string, secure: boolean): string {
  return stringifySetCookie({
    name: cookieName(name, secure),
    value,
    path: '/',
    maxAge: oneYearS,
    httpOnly: true,
    sameSite: 'lax',
    secure,
  });
}

function cookieName(name: ChoiceName, secure: boolean): string {
  return secure ? `__Host-${name}` : name;
}
