import { isLanguage, type Language, languages } from '../languages/languages.ts';

/** The site's page on which anybody verifies a certificate, by language. */
export const certificateSlugs: Record<Language, string> = {
  fr: 'certificat',
  nl: 'certificaat',
  en: 'certificate',
};

/** Its path: for one certificate, or where a code is typed. Small letters, as all of the site's addresses. */
export function certificatePath(language: Language, code?: string): string {
  const page = `/${language}/${certificateSlugs[language]}`;
  return code === undefined ? page : `${page}/${code.toLowerCase()}`;
}

/** In the order of `languages`, for the switch. */
export function listCertificatePaths(code?: string): { language: Language; path: string }[] {
  return languages.map((language) => ({ language, path: certificatePath(language, code) }));
}

export interface CertificatePlace {
  language: Language;
  /** What stands where the code should; null for the page alone. */
  typed: string | null;
}

/** Which of those pages a path is, in its one spelling; null for any other path. */
export function findCertificatePlace(pathname: string): CertificatePlace | null {
  const [before, language, slug, typed, ...rest] = pathname.split('/');
  if (before !== '' || !isLanguage(language) || rest.length > 0) return null;
  if (slug !== certificateSlugs[language] || typed === '') return null;
  return { language, typed: typed ?? null };
}

/** Under which keys of a site its badges are verified. */
export const keysPath = '/.well-known/jwks.json';
