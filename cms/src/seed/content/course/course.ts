import { activeListening } from './active-listening/module.ts';
import { interculturalRelations } from './intercultural-relations/module.ts';
import { labourMarket } from './labour-market/module.ts';
import type { SeededCourse } from './seeded-course.ts';
import { theDuo } from './the-duo/module.ts';

export const course: SeededCourse = {
  key: 'mentor',
  order: 'sequential',
  texts: {
    fr: {
      title: 'Devenir mentor',
      summary:
        'Quatre modules pour bien commencer : écouter, comprendre, orienter, et tenir un duo pendant six mois. À votre rythme, dans la langue de votre choix.',
    },
    nl: {
      title: 'Mentor worden',
      summary:
        'Vier modules voor een goede start: luisteren, begrijpen, de weg wijzen en zes maanden lang een duo vormen. Op uw eigen tempo, in de taal van uw keuze.',
    },
    en: {
      title: 'Becoming a mentor',
      summary:
        'Four modules for a good start: listening, understanding, pointing the way, and keeping a duo going for six months. At your own pace, in the language you choose.',
    },
  },
  modules: [activeListening, interculturalRelations, labourMarket, theDuo],
};
