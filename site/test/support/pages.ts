import type { Language } from '@duo/domain/languages/languages';
import { languages } from '@duo/domain/languages/languages';
import type { Block } from '@duo/domain/pages/blocks';
import type { PublishedPage } from '@duo/domain/pages/published-page';
import {
  branches,
  countFigures,
  outcomeFigures,
  picture,
  restLabel,
  stories,
  type Texts,
} from './content.ts';
import { frameIn } from './frames.ts';

type Content =
  | { kind: 'page'; key: string | null; blocks: Block[] }
  | Extract<PublishedPage, { kind: 'story' }>
  | Extract<PublishedPage, { kind: 'branch' }>;

interface Draft {
  slugs: Partial<Texts>;
  titles: Texts;
  content: (language: Language) => unknown;
}

const homeTexts: Record<Language, Record<string, string>> = {
  fr: {
    home: 'Accueil',
    title: 'Votre expérience ouvre une porte à quelqu’un.',
    lead: 'Deux heures par semaine, pendant six mois, vous accompagnez un jeune qui cherche du travail. Lui avance. Vous aussi.',
    how: 'Comment ça marche',
    figures: '74 % trouvent leur voie en douze mois',
    figuresText:
      'Sur vingt jeunes accompagnés, onze ont un emploi et quatre une formation ou un stage.',
    steps: 'De la première rencontre au duo',
    stories: 'Ils forment un duo',
    more: 'Lire toutes les histoires',
    call: 'Plus de 50 ans ? On vous cherche.',
    callText:
      'La candidature se fait en ligne, en une dizaine de minutes, et vous pouvez vous arrêter quand vous voulez.',
    start: 'Commencer',
    branches: 'Dans quatre villes',
  },
  nl: {
    home: 'Start',
    title: 'Uw ervaring opent een deur voor iemand.',
    lead: 'Twee uur per week, zes maanden lang, begeleidt u een jongere die werk zoekt. Die komt vooruit. En u ook.',
    how: 'Hoe het werkt',
    figures: '74% vindt zijn weg binnen twaalf maanden',
    figuresText:
      'Van twintig begeleide jongeren hebben er elf werk en volgen er vier een opleiding of stage.',
    steps: 'Van de eerste kennismaking tot het duo',
    stories: 'Zij vormen een duo',
    more: 'Alle verhalen lezen',
    call: 'Ouder dan 50? Wij zoeken u.',
    callText:
      'U stelt zich online kandidaat, in een tiental minuten, en u kunt stoppen wanneer u wilt.',
    start: 'Beginnen',
    branches: 'In vier steden',
  },
  en: {
    home: 'Home',
    title: 'Your experience opens a door for someone.',
    lead: 'Two hours a week, for six months, you stand beside a young person who is looking for work. They move forward. So do you.',
    how: 'How it works',
    figures: '74% find their way within twelve months',
    figuresText:
      'Of twenty young people, eleven have a job and four are in training or an internship.',
    steps: 'From the first meeting to the duo',
    stories: 'They make a duo',
    more: 'Read all the stories',
    call: 'Over 50? We are looking for you.',
    callText: 'You apply online, in about ten minutes, and you can stop whenever you like.',
    start: 'Start',
    branches: 'In four cities',
  },
};

const steps: Record<Language, [string, string][]> = {
  fr: [
    ['Une séance d’information', 'Une heure et demie dans votre ville, sans engagement.'],
    ['Un entretien', 'On parle de vous, de votre métier, de vos disponibilités.'],
    ['Quatre jours de formation', 'Écouter, comprendre, orienter. En ligne et en salle.'],
    ['Votre duo', 'Vous vous rencontrez, vous dites oui tous les deux, vous commencez.'],
  ],
  nl: [
    ['Een infosessie', 'Anderhalf uur in uw stad, zonder verplichting.'],
    ['Een gesprek', 'We praten over u, uw beroep en uw beschikbaarheid.'],
    ['Vier dagen opleiding', 'Luisteren, begrijpen, oriënteren. Online en samen.'],
    ['Uw duo', 'U ontmoet elkaar, u zegt allebei ja, u begint.'],
  ],
  en: [
    ['An information session', 'An hour and a half in your city, with no strings attached.'],
    ['An interview', 'We talk about you, your trade and the time you have.'],
    ['Four days of training', 'To listen, to understand, to guide. Online and in the room.'],
    ['Your duo', 'You meet, you both say yes, you begin.'],
  ],
};

function homeBlocks(language: Language): Block[] {
  const text = homeTexts[language] as Record<string, string>;
  const frame = frameIn(language);
  const get = (name: string) => text[name] ?? '';
  return [
    {
      type: 'hero',
      title: get('title'),
      lead: get('lead'),
      drawing: 'duo',
      picture: null,
      actions: [frame.mainAction, { label: get('how'), href: frame.navigation[0]?.href ?? '/' }],
    },
    {
      type: 'figures',
      title: get('figures'),
      text: get('figuresText'),
      presentation: 'dots',
      figures: outcomeFigures(language),
      restLabel: restLabel(language),
    },
    {
      type: 'steps',
      title: get('steps'),
      intro: null,
      steps: steps[language].map(([title, description]) => ({ title, text: description })),
    },
    {
      type: 'stories',
      title: get('stories'),
      presentation: 'feature',
      stories: stories(language).slice(0, 1),
      more: { label: get('more'), href: frame.navigation[2]?.href ?? '/' },
    },
    { type: 'branches', title: get('branches'), intro: null, branches: branches(language) },
    {
      type: 'callToAction',
      title: get('call'),
      text: get('callText'),
      action: { label: get('start'), href: frame.mainAction.href },
    },
  ];
}

function everyBlock(language: Language): Block[] {
  const text = homeTexts[language] as Record<string, string>;
  return [
    {
      type: 'text',
      title: null,
      body: '<p>Un duo réunit un jeune qui cherche du travail et une personne de plus de 50 ans, si possible <strong>du même métier</strong>. C’est <a href="/fr/questions">gratuit</a> pour le jeune.</p><h2>Ce que fait un mentor</h2><ul><li>il écoute, et il pose des questions&nbsp;;</li><li>il ouvre son carnet d’adresses&nbsp;;</li><li>il relit une lettre, prépare un entretien.</li></ul><blockquote><p>On ne cherche pas à sa place. On cherche avec lui.</p></blockquote><h3>Et après</h3><p>La plupart des duos restent en contact.</p><ol><li>une première rencontre</li><li>une seconde, avec un accord</li></ol>',
    },
    {
      type: 'figures',
      title: 'Depuis la fin de 2013',
      text: null,
      presentation: 'numbers',
      figures: countFigures(language),
      restLabel: null,
    },
    {
      type: 'figures',
      title: 'Avec et sans mentor',
      text: 'Les chances de trouver un emploi dans l’année doublent presque.',
      presentation: 'bars',
      figures: outcomeFigures(language),
      restLabel: null,
    },
    { type: 'image', picture, caption: 'Une première rencontre, à Bruxelles.' },
    {
      type: 'stories',
      title: text.stories ?? '',
      presentation: 'cards',
      stories: stories(language),
      more: { label: text.more ?? '', href: frameIn(language).navigation[2]?.href ?? '/' },
    },
    {
      type: 'questions',
      title: 'Ce qu’on nous demande',
      questions: [
        {
          question: 'Faut-il avoir le même métier que le jeune ?',
          answer:
            '<p>C’est mieux, mais ce n’est pas obligatoire. Votre expérience de la vie compte aussi.</p>',
        },
        {
          question: 'Combien de temps cela prend-il ?',
          answer:
            '<p>Environ deux heures par semaine, pendant six mois.</p><p>Vous choisissez les jours ensemble.</p>',
        },
      ],
    },
    { type: 'contact', title: 'Parlons-en', text: 'Nous répondons dans les deux jours ouvrables.' },
  ];
}

const storyBody =
  '<p>Quand Emad arrive à Bruxelles, il parle trois langues et n’ose en utiliser aucune. Il envoie des lettres. Personne ne répond.</p><h2>Un mardi, dans un café</h2><p>Son mentor lui demande de raconter une journée de travail, là-bas. Ils y passent deux heures.</p><blockquote><p>La confiance est revenue d’abord. Le travail a suivi.</p></blockquote><p>Aujourd’hui, Emad accueille lui-même ceux qui arrivent.</p>';

const drafts: Draft[] = [
  {
    slugs: { fr: '', nl: '', en: '' },
    titles: { fr: 'Accueil', nl: 'Start', en: 'Home' },
    content: (language) => ({ kind: 'page', key: 'home', blocks: homeBlocks(language) }),
  },
  {
    slugs: { fr: 'projet', nl: 'project', en: 'project' },
    titles: { fr: 'Le projet', nl: 'Het project', en: 'The project' },
    content: (language) => ({ kind: 'page', key: 'project', blocks: everyBlock(language) }),
  },
  {
    slugs: { fr: 'devenir-mentor', nl: 'word-mentor', en: 'become-a-mentor' },
    titles: { fr: 'Devenir mentor', nl: 'Word mentor', en: 'Become a mentor' },
    content: (language) => ({
      kind: 'page',
      key: 'become-a-mentor',
      blocks: homeBlocks(language).filter(({ type }) => type === 'steps'),
    }),
  },
  {
    slugs: { fr: 'questions' },
    titles: { fr: 'Questions et réponses', nl: '', en: '' },
    content: (language) => ({
      kind: 'page',
      key: 'questions',
      blocks: everyBlock(language).filter(({ type }) => type === 'questions'),
    }),
  },
  {
    slugs: { fr: 'histoires/emad', nl: 'verhalen/emad', en: 'stories/emad' },
    titles: {
      fr: 'Emad a repris confiance',
      nl: 'Emad kreeg zijn zelfvertrouwen terug',
      en: 'Emad found his confidence again',
    },
    content: (language) => ({
      kind: 'story',
      story: stories(language)[0],
      body: storyBody,
      others: stories(language).slice(1),
    }),
  },
  {
    slugs: { fr: 'villes/bruxelles', nl: 'steden/brussel', en: 'cities/brussels' },
    titles: { fr: 'Bruxelles', nl: 'Brussel', en: 'Brussels' },
    content: (language) => ({
      kind: 'branch',
      branch: branches(language)[0],
      body: '<p>Le bureau est à cinq minutes à pied de la porte de Namur.</p>',
      others: branches(language).slice(1),
      stories: stories(language).slice(0, 2),
    }),
  },
];

function pathIn(language: Language, slug: string): string {
  return slug === '' ? `/${language}` : `/${language}/${slug}`;
}

function build(draft: Draft, id: number, language: Language, requestedLanguage: Language) {
  const slug = draft.slugs[language] ?? '';
  const path = pathIn(language, slug);
  const home = { label: homeTexts[language].home ?? '', href: `/${language}` };
  return {
    language,
    requestedLanguage,
    path,
    title: draft.titles[language],
    description: homeTexts[language].lead ?? '',
    alternates: languages
      .filter((other) => draft.slugs[other] !== undefined)
      .map((other) => ({ language: other, path: pathIn(other, draft.slugs[other] ?? '') })),
    breadcrumbs: slug === '' ? [home] : [home, { label: draft.titles[language], href: path }],
    updatedAt: '2026-01-05T09:00:00.000Z',
    frame: frameIn(requestedLanguage),
    tags: [`pages/${id}`, `pages?${language}`, `navigation#${requestedLanguage}`],
    ...(draft.content(language) as Content),
  } as PublishedPage;
}

/** The page at a path of the made-up site, in the language asked for or, failing that, another. */
export function findPage(language: Language, slug: string): PublishedPage | undefined {
  for (const candidate of [language, ...languages.filter((other) => other !== language)]) {
    const index = drafts.findIndex((draft) => draft.slugs[candidate] === slug);
    const draft = drafts[index];
    if (!draft || (candidate !== language && draft.slugs[language] !== undefined)) continue;
    return build(draft, index + 1, candidate, language);
  }
  return undefined;
}

/** Each document with the languages in which it is published. */
export function allAlternates(): PublishedPage['alternates'][] {
  return drafts.map((draft) =>
    languages
      .filter((language) => draft.slugs[language] !== undefined)
      .map((language) => ({ language, path: pathIn(language, draft.slugs[language] ?? '') })),
  );
}
