import type { SeededModule } from '../seeded-course.ts';
import { adviceCanWait } from './advice-can-wait.ts';
import { listenFirst } from './listen-first.ts';
import { openQuestions } from './open-questions.ts';
import { sayItBack } from './say-it-back.ts';

export const activeListening: SeededModule = {
  key: 'active-listening',
  after: [],
  texts: {
    fr: {
      title: 'L’écoute active',
      summary:
        'Écouter vraiment, poser de bonnes questions, redire ce que l’on a compris : la base de chaque rencontre.',
    },
    nl: {
      title: 'Actief luisteren',
      summary:
        'Echt luisteren, goede vragen stellen, teruggeven wat u gehoord hebt: daar begint elke ontmoeting mee.',
    },
    en: {
      title: 'Active listening',
      summary:
        'Really listening, asking good questions, saying back what you heard: the ground under every meeting.',
    },
  },
  lessons: [listenFirst, openQuestions, sayItBack, adviceCanWait],
};
