import type { SeededModule } from '../seeded-course.ts';
import { firstMeeting } from './first-meeting.ts';
import { limits } from './limits.ts';
import { rhythmAndAgreement } from './rhythm-and-agreement.ts';
import { whenItGoesWrong } from './when-it-goes-wrong.ts';

export const theDuo: SeededModule = {
  key: 'the-duo',
  after: ['intercultural-relations', 'labour-market'],
  texts: {
    fr: {
      title: 'Le duo : rythme, accord, limites',
      summary:
        'De la première rencontre à l’au revoir : se mettre d’accord, garder la bonne distance et savoir quoi faire quand cela coince.',
    },
    nl: {
      title: 'Het duo: ritme, afspraken, grenzen',
      summary:
        'Van de eerste ontmoeting tot het afscheid: afspraken maken, de juiste afstand houden en weten wat te doen als het stroef loopt.',
    },
    en: {
      title: 'The duo: rhythm, agreement, limits',
      summary:
        'From the first meeting to the goodbye: agreeing on things, keeping the right distance, and knowing what to do when it gets stuck.',
    },
  },
  lessons: [firstMeeting, rhythmAndAgreement, limits, whenItGoesWrong],
};
