import type { DemoLearner } from '../demo-learner.ts';
import { acceptedEvents } from './accepted-events.ts';

/** Did not pass the first quiz, and has not come back since. */
export const karim: DemoLearner = {
  applicant: {
    name: 'Karim Benali',
    calledBy: 'Karim',
    mailbox: 'karim',
    language: 'fr',
    born: ['6', '11', '1970'],
    phone: '0489 00 06 70',
    branch: 'brussels',
    occupation: 'Chef de cuisine',
    years: '30',
    sector: 'hospitality',
    speaks: ['fluent', 'good', 'basic', 'Berbère'],
    skills: ['network', 'selfEmployment'],
    motivation:
      'En cuisine, on manque de bras partout. Je peux ouvrir des portes, et apprendre à un jeune à tenir un service sans paniquer.',
    slots: ['monday-morning', 'sunday-morning'],
    heard: 'press',
    ...acceptedEvents(30),
  },
  lessonsDaysAgo: [28, 24],
  hasLeft: true,
  misses: ['6butag', 'iss40a', 'z7lroi'],
  reflections: {},
  questions: {},
  feedback: {
    'listen-first': { useful: 3, clear: 4, text: 'Court, j’aime bien.' },
  },
};
