import type { DemoLearner } from '../demo-learner.ts';
import { acceptedEvents } from './accepted-events.ts';

/** Has written his first reflection anew, and waits for the trainer to read it. */
export const peter: DemoLearner = {
  applicant: {
    name: 'Peter Whelan',
    calledBy: 'Peter',
    mailbox: 'peter',
    language: 'en',
    born: ['21', '9', '1959'],
    phone: '0472 00 21 59',
    branch: 'brussels',
    occupation: 'Translator',
    years: '37',
    sector: 'publicService',
    speaks: ['good', 'basic', 'fluent', 'Irish'],
    skills: ['language', 'applications', 'interviews'],
    motivation:
      'I have spent my working life finding the right word for other people. I would like to help somebody find their own.',
    slots: ['wednesday-morning', 'friday-morning', 'friday-afternoon'],
    heard: 'social',
    ...acceptedEvents(15),
  },
  lessonsDaysAgo: [14, 12, 11, 8],
  misses: ['6butag', 'z7lroi', 'xxshyt'],
  reflections: {
    'advice-can-wait': [
      'I talked to my grandson about his exams. He told me that he was worried about chemistry, so I explained how I used to revise, and he seemed grateful.',
      {
        daysAgo: 6,
        by: 'trainer',
        text: 'Thank you, Peter. I think a piece of advice slipped in there! Would you try once more, and tell me what you heard before the urge to explain came?',
        decision: 'returned',
      },
      {
        daysAgo: 4,
        by: 'learner',
        text: 'You are quite right, I had not even noticed. I rang him again and only asked questions. It turns out that it is not chemistry at all: his best friend is leaving the school, and they always revised together.\n\nThe urge came after two minutes, with a whole timetable in my head. I wrote “wait” on my hand. Next time I should like to get by without the hand.',
      },
    ],
  },
  questions: {
    'open-questions': [
      {
        daysAgo: 12,
        by: 'learner',
        text: 'Is “why” always to be avoided? In English it can be quite friendly.',
      },
      {
        daysAgo: 11,
        by: 'trainer',
        text: 'Not always, but it easily sounds like a reproach in a second language. “How did you come to…?” is safer.',
      },
    ],
  },
  feedback: {
    'open-questions': { useful: 4, clear: 3, text: 'More sister questions, please.' },
    'say-it-back': { useful: 4, clear: 4, text: '' },
  },
};
