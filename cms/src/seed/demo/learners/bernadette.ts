import type { DemoLearner } from '../demo-learner.ts';
import { acceptedEvents } from './accepted-events.ts';

/** Goes on steadily, and waits for an answer to a question. */
export const bernadette: DemoLearner = {
  applicant: {
    name: 'Bernadette Mbala',
    calledBy: 'Bernadette',
    mailbox: 'bernadette',
    language: 'fr',
    born: ['30', '1', '1966'],
    phone: '0465 00 30 66',
    branch: 'brussels',
    occupation: 'Aide-soignante, puis déléguée syndicale',
    years: '32',
    sector: 'health',
    speaks: ['fluent', 'basic', 'basic', 'Lingala'],
    skills: ['interviews', 'confidence', 'applications'],
    motivation:
      'J’ai défendu des collègues pendant quinze ans. Souvent, il suffisait d’expliquer une lettre. Je voudrais continuer, avec une seule personne à la fois.',
    slots: ['tuesday-morning', 'wednesday-afternoon'],
    heard: 'mentor',
    ...acceptedEvents(33),
  },
  lessonsDaysAgo: [32, 31, 30, 28, 25, 24, 21, 20, 13, 9, 5],
  misses: ['6butag', 'xxshyt', 'dqt5sa', 'lu0sz0', 'kr7sfe', '7sk0ih', 'yzeu3z', 'ux5jjl'],
  reflections: {
    'advice-can-wait': [
      'Avec ma fille, au téléphone. Elle se plaignait de son chef. Moi, les chefs, je connais : j’avais la réponse. Je me suis tue et j’ai demandé : « Et toi, qu’est-ce que tu aimerais qu’il fasse ? » Elle a réfléchi longtemps. Elle a dit : « Qu’il me dise bonjour. »\n\nJ’ai eu envie de conseiller tout le temps, surtout au début. J’ai écrit mes conseils sur un papier, et à la fin je l’ai jeté. La prochaine fois, je voudrais ne même pas prendre le papier.',
      {
        daysAgo: 27,
        by: 'trainer',
        text: '« Qu’il me dise bonjour » : tout est là. Gardez le papier encore un peu, il ne fait de mal à personne.',
        decision: 'approved',
      },
    ],
    'unfair-treatment': [
      'Une famille venait voir sa grand-mère en parlant très fort. J’avais pensé : ils ne respectent rien. En fait, la vieille dame était sourde et ils étaient les seuls à le savoir. Depuis, quand quelque chose me dérange, je cherche d’abord une raison que je ne connais pas.',
      {
        daysAgo: 18,
        by: 'trainer',
        text: 'Chercher d’abord la raison qu’on ne connaît pas : on ne saurait mieux le dire.',
      },
    ],
  },
  questions: {
    'foreign-diplomas': [
      {
        daysAgo: 2,
        by: 'learner',
        text: 'Bonjour, une équivalence demandée il y a plus d’un an et toujours sans réponse : est-ce que je peux appeler avec le jeune, ou faut-il écrire ?',
      },
    ],
  },
  feedback: {
    'open-questions': {
      useful: 4,
      clear: 2,
      text: 'La question à plusieurs réponses m’a piégée : je n’avais pas vu qu’il fallait chercher celles qui gênent.',
    },
    'crossed-signals': { useful: 4, clear: 4, text: 'On dirait ma maison de repos.' },
    'unfair-treatment': { useful: 4, clear: 4, text: 'Dur à lire, mais juste.' },
    'who-helps': { useful: 4, clear: 3, text: '' },
  },
};
