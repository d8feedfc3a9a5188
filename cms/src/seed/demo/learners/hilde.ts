import type { DemoLearner } from '../demo-learner.ts';
import { acceptedEvents } from './accepted-events.ts';

/** Stands half-way, and has been quiet for more than a week. */
export const hilde: DemoLearner = {
  applicant: {
    name: 'Hilde Verstraete',
    calledBy: 'Hilde',
    mailbox: 'hilde',
    language: 'nl',
    born: ['12', '3', '1964'],
    phone: '0494 00 12 64',
    branch: 'antwerp',
    occupation: 'Kantoorhoudster bij een bank',
    years: '35',
    sector: 'finance',
    speaks: ['good', 'fluent', 'good', ''],
    skills: ['applications', 'interviews', 'digital'],
    motivation:
      'Aan mijn loket heb ik gezien hoe één formulier iemand maanden kan tegenhouden. Nu heb ik tijd om ernaast te gaan zitten.',
    slots: ['monday-morning', 'thursday-evening'],
    heard: 'web',
    ...acceptedEvents(29),
  },
  lessonsDaysAgo: [28, 27, 25, 23, 16, 13, 9],
  misses: ['iss40a', 'dqt5sa', 'lu0sz0', 'uat41d'],
  reflections: {
    'advice-can-wait': [
      'Ik heb met een oud-collega gepraat. Ik gaf geen raad. Het ging goed.',
      {
        daysAgo: 22,
        by: 'trainer',
        text: 'Dag Hilde, fijn dat het goed ging. Ik ben benieuwd: wat vertelde uw collega dat u anders niet gehoord had, en op welk moment wilde u toch raad geven?',
        decision: 'returned',
      },
      {
        daysAgo: 20,
        by: 'learner',
        text: 'Mijn oud-collega gaat volgend jaar met pensioen. Ik wilde meteen zeggen dat zij zich moest inschrijven voor een cursus, dat heb ik zelf ook gedaan. Ik heb in de plaats gevraagd waar zij naar uitkijkt. Zij zei: naar niets, en dat is net het probleem.\n\nDaarna werd het stil, en dat vond ik moeilijk. Een volgende keer wil ik die stilte gewoon laten.',
      },
      {
        daysAgo: 19,
        by: 'trainer',
        text: 'Dank u, dit is een heel ander verslag. “Naar niets”: dat hoort men alleen als men niets invult.',
        decision: 'approved',
      },
    ],
  },
  questions: {
    'crossed-signals': [
      {
        daysAgo: 13,
        by: 'learner',
        text: 'Mag ik een jongere een hand geven bij de eerste ontmoeting, of wacht ik beter af?',
      },
      {
        daysAgo: 12,
        by: 'trainer',
        text: 'Wacht even af wat de ander doet, en volg. Een knik en een glimlach zijn altijd goed.',
      },
    ],
  },
  feedback: {
    'listen-first': { useful: 4, clear: 4, text: '' },
    'say-it-back': {
      useful: 3,
      clear: 3,
      text: 'Iets te lang voor mij, maar de oefening is goed.',
    },
    'crossed-signals': { useful: 4, clear: 4, text: 'Graag nog zo’n verhaal.' },
  },
};
