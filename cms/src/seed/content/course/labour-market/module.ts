import type { SeededModule } from '../seeded-course.ts';
import { foreignDiplomas } from './foreign-diplomas.ts';
import { howJobsAreFound } from './how-jobs-are-found.ts';
import { shortageOccupations } from './shortage-occupations.ts';
import { whoHelps } from './who-helps.ts';

export const labourMarket: SeededModule = {
  key: 'labour-market',
  after: ['active-listening'],
  texts: {
    fr: {
      title: 'Le marché du travail et ceux qui aident',
      summary:
        'Comment on trouve un emploi en Belgique, où l’on cherche du monde, à qui s’adresser et que vaut un diplôme d’ailleurs.',
    },
    nl: {
      title: 'De arbeidsmarkt en wie er helpt',
      summary:
        'Hoe mensen in België werk vinden, waar ze handen tekortkomen, bij wie u terechtkunt en wat een buitenlands diploma waard is.',
    },
    en: {
      title: 'The labour market and who helps',
      summary:
        'How people find work in Belgium, where hands are short, whom to turn to, and what a diploma from abroad is worth.',
    },
  },
  lessons: [howJobsAreFound, shortageOccupations, whoHelps, foreignDiplomas],
};
