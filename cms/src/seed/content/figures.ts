import type { FigureContent, FigureKey, Localized } from './types.ts';

const presentation2018: Localized<string> = {
  fr: 'présentation de DUO for a JOB',
  nl: 'presentatie van DUO for a JOB',
  en: 'presentation of DUO for a JOB',
};

const annualReport2022: Localized<string> = {
  fr: 'rapport annuel 2022 de DUO for a JOB',
  nl: 'jaarverslag 2022 van DUO for a JOB',
  en: 'annual report 2022 of DUO for a JOB',
};

const publicPages2021: Localized<string> = {
  fr: 'pages publiques sur le programme',
  nl: 'openbare pagina’s over het programma',
  en: 'public pages about the programme',
};

const secondarySource2025: Localized<string> = {
  fr: 'source secondaire, chiffre non vérifié auprès de l’association',
  nl: 'secundaire bron, cijfer niet nagevraagd bij de vereniging',
  en: 'secondary source, not checked with the association',
};

const belgium: Localized<string> = { fr: 'Belgique', nl: 'België', en: 'Belgium' };

const since2013: Localized<string> = {
  fr: 'Belgique, depuis fin 2013, chiffre arrondi',
  nl: 'België, sinds eind 2013, afgerond cijfer',
  en: 'Belgium, since late 2013, rounded',
};

const wholeProgramme: Localized<string> = {
  fr: 'Tout le programme',
  nl: 'Het hele programma',
  en: 'The whole programme',
};

const wholeProgrammeRounded: Localized<string> = {
  fr: 'Tout le programme, chiffre arrondi',
  nl: 'Het hele programma, afgerond cijfer',
  en: 'The whole programme, rounded',
};

const duo: Localized<string> = { fr: 'Un duo', nl: 'Eén duo', en: 'One duo' };

export const figures: Record<FigureKey, FigureContent> = {
  'positive-2018': {
    value: 74,
    unit: 'percent',
    year: 2018,
    sourceUrl: null,
    label: {
      fr: 'ont un emploi, une formation ou un stage dans les douze mois',
      nl: 'hebben binnen de twaalf maanden werk, een opleiding of een stage',
      en: 'have a job, a training course or an internship within twelve months',
    },
    source: presentation2018,
    scope: belgium,
  },
  'job-2018': {
    value: 55,
    unit: 'percent',
    year: 2018,
    sourceUrl: null,
    label: { fr: 'ont un emploi', nl: 'hebben werk', en: 'have a job' },
    source: presentation2018,
    scope: belgium,
  },
  'training-2018': {
    value: 19,
    unit: 'percent',
    year: 2018,
    sourceUrl: null,
    label: {
      fr: 'suivent une formation ou un stage',
      nl: 'volgen een opleiding of een stage',
      en: 'are in training or an internship',
    },
    source: presentation2018,
    scope: belgium,
  },
  'goal-mentees-2018': {
    value: 800,
    unit: 'count',
    year: 2018,
    sourceUrl: null,
    label: {
      fr: 'jeunes à accompagner : l’objectif pour l’année',
      nl: 'jongeren begeleiden: het doel voor het jaar',
      en: 'young people to support: the goal for the year',
    },
    source: presentation2018,
    scope: belgium,
  },
  'goal-mentors-2018': {
    value: 600,
    unit: 'count',
    year: 2018,
    sourceUrl: null,
    label: {
      fr: 'mentors à réunir : l’objectif pour l’année',
      nl: 'mentoren samenbrengen: het doel voor het jaar',
      en: 'mentors to bring together: the goal for the year',
    },
    source: presentation2018,
    scope: belgium,
  },
  'duos-since-2013': {
    value: 1100,
    unit: 'count',
    year: 2018,
    sourceUrl: null,
    label: {
      fr: 'duos formés, au moins',
      nl: 'duo’s gevormd, of meer',
      en: 'duos formed, or more',
    },
    source: presentation2018,
    scope: since2013,
  },
  'mentors-since-2013': {
    value: 650,
    unit: 'count',
    year: 2018,
    sourceUrl: null,
    label: {
      fr: 'mentors formés, à peu de chose près',
      nl: 'mentoren opgeleid, op enkele na',
      en: 'mentors trained, all but a few',
    },
    source: presentation2018,
    scope: since2013,
  },
  'positive-since-2013': {
    value: 600,
    unit: 'count',
    year: 2018,
    sourceUrl: null,
    label: {
      fr: 'jeunes, au moins, avec une issue positive dans les douze mois',
      nl: 'jongeren of meer met een goed resultaat binnen de twaalf maanden',
      en: 'young people or more with a good outcome within twelve months',
    },
    source: presentation2018,
    scope: since2013,
  },
  'hours-a-week': {
    value: 2,
    unit: 'hours',
    year: 2021,
    sourceUrl: null,
    label: {
      fr: 'par semaine, environ',
      nl: 'per week, ongeveer',
      en: 'a week, more or less',
    },
    source: publicPages2021,
    scope: duo,
  },
  months: {
    value: 6,
    unit: 'months',
    year: 2021,
    sourceUrl: null,
    label: { fr: 'ensemble', nl: 'samen', en: 'together' },
    source: publicPages2021,
    scope: duo,
  },
  'mentors-2022': {
    value: 1836,
    unit: 'count',
    year: 2022,
    sourceUrl: null,
    label: { fr: 'mentors actifs', nl: 'actieve mentoren', en: 'active mentors' },
    source: annualReport2022,
    scope: wholeProgramme,
  },
  'duos-2022': {
    value: 5473,
    unit: 'count',
    year: 2022,
    sourceUrl: null,
    label: { fr: 'duos formés', nl: 'duo’s gevormd', en: 'duos formed' },
    source: annualReport2022,
    scope: wholeProgramme,
  },
  'cities-2022': {
    value: 17,
    unit: 'count',
    year: 2022,
    sourceUrl: null,
    label: { fr: 'villes', nl: 'steden', en: 'cities' },
    source: annualReport2022,
    scope: wholeProgramme,
  },
  'duos-2025': {
    value: 9000,
    unit: 'count',
    year: 2025,
    sourceUrl: null,
    label: { fr: 'duos, au moins', nl: 'duo’s of meer', en: 'duos or more' },
    source: secondarySource2025,
    scope: wholeProgrammeRounded,
  },
  'mentors-2025': {
    value: 2000,
    unit: 'count',
    year: 2025,
    sourceUrl: null,
    label: { fr: 'mentors, au moins', nl: 'mentoren of meer', en: 'mentors or more' },
    source: secondarySource2025,
    scope: wholeProgrammeRounded,
  },
};
