import { type Language, languages } from '../languages/languages.ts';

/** The portal's pages, each with its address below the language. Mails lead to some of them. */
export const portalSlugs = {
  home: { fr: '', nl: '', en: '' },
  signIn: { fr: 'se-connecter', nl: 'aanmelden', en: 'sign-in' },
  code: { fr: 'se-connecter/code', nl: 'aanmelden/code', en: 'sign-in/code' },
  link: { fr: 'se-connecter/lien', nl: 'aanmelden/link', en: 'sign-in/link' },
  signedOut: { fr: 'au-revoir', nl: 'tot-ziens', en: 'signed-out' },
  sessions: { fr: 'mes-appareils', nl: 'mijn-toestellen', en: 'my-devices' },
  myData: { fr: 'mes-donnees', nl: 'mijn-gegevens', en: 'my-data' },
  export: { fr: 'mes-donnees/copie', nl: 'mijn-gegevens/kopie', en: 'my-data/copy' },
  changeEmail: { fr: 'mes-donnees/e-mail', nl: 'mijn-gegevens/e-mail', en: 'my-data/e-mail' },
  changeEmailCode: {
    fr: 'mes-donnees/e-mail/code',
    nl: 'mijn-gegevens/e-mail/code',
    en: 'my-data/e-mail/code',
  },
  erase: { fr: 'mes-donnees/effacer', nl: 'mijn-gegevens/wissen', en: 'my-data/erase' },
  erased: { fr: 'donnees-effacees', nl: 'gegevens-gewist', en: 'data-erased' },
  cookies: { fr: 'cookies', nl: 'cookies', en: 'cookies' },
} as const satisfies Record<string, Record<Language, string>>;

export type PortalPage = keyof typeof portalSlugs;

export const portalPages = Object.keys(portalSlugs) as PortalPage[];

/** The path of a page of the portal, such as `/fr/se-connecter`. */
export function portalPath(page: PortalPage, language: Language): string {
  const slug = portalSlugs[page][language];
  return slug === '' ? `/${language}` : `/${language}/${slug}`;
}

const pagesByPath = new Map(
  languages.flatMap((language) =>
    portalPages.map((page) => [portalPath(page, language), { page, language }] as const),
  ),
);

/** Which page of the portal stands at a path, and in which language; null where none does. */
export function findPortalPage(path: string): { page: PortalPage; language: Language } | null {
  return pagesByPath.get(path) ?? null;
}

export function isPortalPage(value: unknown): value is PortalPage {
  return typeof value === 'string' && Object.hasOwn(portalSlugs, value);
}
