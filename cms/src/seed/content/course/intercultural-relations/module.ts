import type { SeededModule } from '../seeded-course.ts';
import { crossedSignals } from './crossed-signals.ts';
import { plainWords } from './plain-words.ts';
import { unfairTreatment } from './unfair-treatment.ts';
import { yourOwnGlasses } from './your-own-glasses.ts';

export const interculturalRelations: SeededModule = {
  key: 'intercultural-relations',
  after: ['active-listening'],
  texts: {
    fr: {
      title: 'Les relations interculturelles',
      summary:
        'Voir ses propres habitudes, lever les malentendus, parler simplement et réagir quand quelqu’un est traité injustement.',
    },
    nl: {
      title: 'Interculturele relaties',
      summary:
        'Uw eigen gewoontes zien, misverstanden uitklaren, eenvoudig spreken en reageren wanneer iemand onrecht wordt aangedaan.',
    },
    en: {
      title: 'Intercultural relations',
      summary:
        'Seeing your own habits, clearing up misunderstandings, speaking plainly, and responding when somebody is treated unfairly.',
    },
  },
  lessons: [yourOwnGlasses, crossedSignals, plainWords, unfairTreatment],
};
