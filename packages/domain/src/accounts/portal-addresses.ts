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
  check: { fr: 'devenir-mentor', nl: 'mentor-worden', en: 'become-a-mentor' },
  /** The task list of a draft, and how an application that was submitted stands. */
  application: { fr: 'ma-candidature', nl: 'mijn-kandidatuur', en: 'my-application' },
  answerName: {
    fr: 'ma-candidature/nom',
    nl: 'mijn-kandidatuur/naam',
    en: 'my-application/name',
  },
  answerCalledBy: {
    fr: 'ma-candidature/prenom-usuel',
    nl: 'mijn-kandidatuur/aanspreking',
    en: 'my-application/called-by',
  },
  answerBirthDate: {
    fr: 'ma-candidature/date-de-naissance',
    nl: 'mijn-kandidatuur/geboortedatum',
    en: 'my-application/birth-date',
  },
  answerPhone: {
    fr: 'ma-candidature/telephone',
    nl: 'mijn-kandidatuur/telefoon',
    en: 'my-application/phone',
  },
  answerBranch: {
    fr: 'ma-candidature/ville',
    nl: 'mijn-kandidatuur/stad',
    en: 'my-application/city',
  },
  answerOccupation: {
    fr: 'ma-candidature/metier',
    nl: 'mijn-kandidatuur/beroep',
    en: 'my-application/occupation',
  },
  answerSector: {
    fr: 'ma-candidature/secteur',
    nl: 'mijn-kandidatuur/sector',
    en: 'my-application/sector',
  },
  answerLanguages: {
    fr: 'ma-candidature/langues',
    nl: 'mijn-kandidatuur/talen',
    en: 'my-application/languages',
  },
  answerSkills: {
    fr: 'ma-candidature/competences',
    nl: 'mijn-kandidatuur/vaardigheden',
    en: 'my-application/skills',
  },
  answerMotivation: {
    fr: 'ma-candidature/motivation',
    nl: 'mijn-kandidatuur/motivatie',
    en: 'my-application/motivation',
  },
  answerAvailability: {
    fr: 'ma-candidature/disponibilites',
    nl: 'mijn-kandidatuur/beschikbaarheid',
    en: 'my-application/availability',
  },
  answerNote: {
    fr: 'ma-candidature/note-d-information',
    nl: 'mijn-kandidatuur/informatienota',
    en: 'my-application/information-note',
  },
  answerConsents: {
    fr: 'ma-candidature/accords',
    nl: 'mijn-kandidatuur/toestemmingen',
    en: 'my-application/consents',
  },
  answerHeard: {
    fr: 'ma-candidature/comment-vous-nous-connaissez',
    nl: 'mijn-kandidatuur/hoe-u-ons-kent',
    en: 'my-application/how-you-heard-of-us',
  },
  checkAnswers: {
    fr: 'ma-candidature/verifier',
    nl: 'mijn-kandidatuur/nakijken',
    en: 'my-application/check-answers',
  },
  submitted: {
    fr: 'ma-candidature/envoyee',
    nl: 'mijn-kandidatuur/verzonden',
    en: 'my-application/submitted',
  },
  pause: {
    fr: 'ma-candidature/pause',
    nl: 'mijn-kandidatuur/pauze',
    en: 'my-application/pause',
  },
  withdraw: {
    fr: 'ma-candidature/retirer',
    nl: 'mijn-kandidatuur/intrekken',
    en: 'my-application/withdraw',
  },
  /** Where somebody who was helped on the telephone confirms what was written down. */
  confirm: { fr: 'confirmer', nl: 'bevestigen', en: 'confirm' },
  training: { fr: 'ma-formation', nl: 'mijn-opleiding', en: 'my-training' },
  /** One lesson, by the key in its query. */
  lesson: { fr: 'ma-formation/lecon', nl: 'mijn-opleiding/les', en: 'my-training/lesson' },
  /** All lessons of a module on one page, to print. */
  printedModule: {
    fr: 'ma-formation/module-a-imprimer',
    nl: 'mijn-opleiding/module-om-af-te-drukken',
    en: 'my-training/module-to-print',
  },
  certificate: {
    fr: 'ma-formation/certificat',
    nl: 'mijn-opleiding/certificaat',
    en: 'my-training/certificate',
  },
  /** The certificate as a signed credential, for programs. */
  badge: { fr: 'ma-formation/badge', nl: 'mijn-opleiding/badge', en: 'my-training/badge' },
} as const satisfies Record<string, Record<Language, string>>;

export type PortalPage = keyof typeof portalSlugs;

export const portalPages = Object.keys(portalSlugs) as PortalPage[];

/** The path of a page of the portal, such as `/fr/se-connecter`. */
export function portalPath(page: PortalPage, language: Language): string {
  const slug = portalSlugs[page][language];
  return slug === '' ? `/${language}` : `/${language}/${slug}`;
}

/** The page of a lesson. */
export function lessonPath(key: string, language: Language): string {
  return `${portalPath('lesson', language)}?${new URLSearchParams({ lesson: key })}`;
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
