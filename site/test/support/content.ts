import type { Branch } from '@duo/domain/branches/branch';
import type { Figure } from '@duo/domain/figures/figure';
import type { Language } from '@duo/domain/languages/languages';
import type { Picture } from '@duo/domain/media/picture';
import type { StoryTeaser } from '@duo/domain/testimonials/testimonial';

/** Three words for the same thing, in the order of the languages. */
export type Texts = Record<Language, string>;

export const picture: Picture = {
  id: 4,
  alternativeText: 'Deux personnes assises à une table, un carnet ouvert entre elles.',
  width: 1600,
  height: 1000,
  sources: [480, 960, 1600].map((width) => ({
    fileName: `table-${width}.webp`,
    mimeType: 'image/webp',
    width,
    height: Math.round(width * 0.625),
  })),
  focalPoint: { x: 30, y: 40 },
};

const portrait: Picture = {
  ...picture,
  id: 5,
  alternativeText: '',
  width: 800,
  height: 800,
  sources: [400, 800].map((width) => ({
    fileName: `portrait-${width}.webp`,
    mimeType: 'image/webp',
    width,
    height: width,
  })),
};

const figureTexts: Record<Language, { labels: string[]; scope: string; source: string }> = {
  fr: {
    labels: ['ont trouvé un emploi', 'suivent une formation ou un stage', 'cherchent encore'],
    scope: 'Belgique',
    source: 'Présentation du programme',
  },
  nl: {
    labels: ['hebben werk gevonden', 'volgen een opleiding of stage', 'zoeken nog'],
    scope: 'België',
    source: 'Voorstelling van het programma',
  },
  en: {
    labels: ['have found a job', 'are in training or an internship', 'are still looking'],
    scope: 'Belgium',
    source: 'Presentation of the programme',
  },
};

export function outcomeFigures(language: Language): Figure[] {
  const { labels, scope, source } = figureTexts[language];
  return [55, 19].map((value, index) => ({
    id: index + 1,
    value,
    unit: 'percent',
    label: labels[index] ?? '',
    year: 2018,
    source,
    sourceUrl: null,
    scope,
  }));
}

export function restLabel(language: Language): string {
  return figureTexts[language].labels[2] ?? '';
}

const countTexts: Record<Language, string[]> = {
  fr: ['mentors formés', 'duos formés', 'jeunes avec un résultat positif'],
  nl: ['opgeleide mentoren', 'gevormde duo’s', 'jongeren met een positief resultaat'],
  en: ['mentors trained', 'duos formed', 'young people with a positive outcome'],
};

export function countFigures(language: Language): Figure[] {
  const { scope, source } = figureTexts[language];
  return [650, 1100, 600].map((value, index) => ({
    id: 10 + index,
    value,
    unit: 'count',
    label: countTexts[language][index] ?? '',
    year: 2018,
    source,
    sourceUrl: 'https://www.duoforajob.be/',
    scope,
  }));
}

const storySlugs: Texts = { fr: 'histoires', nl: 'verhalen', en: 'stories' };
const storyTexts: Record<Language, [string, string][]> = {
  fr: [
    [
      'Emad a repris confiance',
      'Emad a appris à se présenter et construit son réseau. Aujourd’hui, c’est lui qui guide les nouveaux venus.',
    ],
    [
      'Jacques a reçu plus qu’il ne pensait',
      'Il voulait donner l’expérience d’une vie. Il a trouvé une amitié, et une autre façon de voir sa ville.',
    ],
    [
      'Plus de forces que je ne croyais',
      'Une jeune femme raconte six mois de rendez-vous, et ce qu’elle y a découvert sur elle-même.',
    ],
  ],
  nl: [
    [
      'Emad kreeg zijn zelfvertrouwen terug',
      'Emad leerde zichzelf voorstellen en bouwde een netwerk op. Vandaag wijst hij zelf nieuwkomers de weg.',
    ],
    [
      'Jacques kreeg meer dan hij verwachtte',
      'Hij wilde een leven vol ervaring doorgeven. Hij vond een vriendschap en een andere kijk op zijn stad.',
    ],
    [
      'Meer sterktes dan ik dacht',
      'Een jonge vrouw vertelt over zes maanden van afspraken, en wat ze over zichzelf ontdekte.',
    ],
  ],
  en: [
    [
      'Emad found his confidence again',
      'Emad learned to introduce himself and built a network. Today he is the one who guides newcomers.',
    ],
    [
      'Jacques received more than he expected',
      'He wanted to hand on a lifetime’s experience. He found a friendship, and another way to see his city.',
    ],
    [
      'More strengths than I thought',
      'A young woman tells of six months of meetings, and what she discovered about herself.',
    ],
  ],
};

const people = [
  { slug: 'emad', name: 'Emad', role: 'mentee', sector: 'Logistique', ownWords: false },
  { slug: 'jacques', name: 'Jacques', role: 'mentor', sector: null, ownWords: false },
  { slug: 'anonyme', name: null, role: 'mentee', sector: 'Soins', ownWords: true },
] as const;

export function stories(language: Language): StoryTeaser[] {
  return people.map((person, index) => ({
    id: index + 1,
    path: `/${language}/${storySlugs[language]}/${person.slug}`,
    name: person.name,
    role: person.role,
    branchName: branches(language)[index % 2]?.name ?? null,
    sector: person.sector,
    title: storyTexts[language][index]?.[0] ?? '',
    summary: storyTexts[language][index]?.[1] ?? '',
    ownWords: person.ownWords,
    portrait: index === 1 ? portrait : null,
    drawing: (['person-1', 'person-2', 'person-3'] as const)[index] ?? 'person-1',
  }));
}

const citySlugs: Texts = { fr: 'villes', nl: 'steden', en: 'cities' };
const cities: [Texts, Texts, number, number][] = [
  [
    { fr: 'Bruxelles', nl: 'Brussel', en: 'Brussels' },
    { fr: 'Bruxelles-Capitale', nl: 'Brussels Hoofdstedelijk Gewest', en: 'Brussels-Capital' },
    50.8366,
    4.3614,
  ],
  [
    { fr: 'Liège', nl: 'Luik', en: 'Liège' },
    { fr: 'Wallonie', nl: 'Wallonië', en: 'Wallonia' },
    50.6412,
    5.5718,
  ],
  [
    { fr: 'Anvers', nl: 'Antwerpen', en: 'Antwerp' },
    { fr: 'Flandre', nl: 'Vlaanderen', en: 'Flanders' },
    51.2194,
    4.4025,
  ],
  [
    { fr: 'Gand', nl: 'Gent', en: 'Ghent' },
    { fr: 'Flandre', nl: 'Vlaanderen', en: 'Flanders' },
    51.0543,
    3.7174,
  ],
];

export function branches(language: Language): Branch[] {
  return cities.map(([name, region, latitude, longitude], index) => ({
    id: index + 1,
    name: name[language],
    path: `/${language}/${citySlugs[language]}/${slugOf(name[language])}`,
    region: region[language],
    street: index === 0 ? 'Rue de Stassart 48' : null,
    postalCode: index === 0 ? '1050' : null,
    city: name[language],
    phone: index === 0 ? '+32 2 203 02 31' : null,
    email: index === 0 ? 'brussels@duoforajob.be' : null,
    languages: index < 2 ? ['fr', 'nl', 'en'] : ['nl', 'en'],
    location: { latitude, longitude },
  }));
}

function slugOf(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
