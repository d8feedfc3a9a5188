import type { DemoLearner } from '../demo-learner.ts';
import { acceptedEvents } from './accepted-events.ts';

/** Has taken the whole course, and has her certificate. */
export const monique: DemoLearner = {
  applicant: {
    name: 'Monique Delvaux',
    calledBy: 'Monique',
    mailbox: 'monique',
    language: 'fr',
    born: ['17', '6', '1961'],
    phone: '0479 00 61 17',
    branch: 'liege',
    occupation: 'Directrice d’école primaire',
    years: '36',
    sector: 'teaching',
    speaks: ['fluent', 'basic', 'good', ''],
    skills: ['studies', 'language', 'confidence'],
    motivation:
      'Depuis ma retraite, ce qui me manque le plus, ce sont les matins où un enfant comprend. J’aimerais revoir cela chez quelqu’un de vingt-cinq ans.',
    slots: ['monday-afternoon', 'thursday-morning', 'thursday-afternoon'],
    heard: 'friend',
    ...acceptedEvents(58),
  },
  lessonsDaysAgo: [57, 57, 55, 53, 50, 48, 45, 44, 37, 36, 34, 30, 23, 20, 14, 9],
  misses: ['6butag', 'dqt5sa', '54nthg', 'kr7sfe', 'yzeu3z', 'mn0scv', 'y3ww7i'],
  reflections: {
    'advice-can-wait': [
      'J’ai choisi ma voisine, qui cherche une maison de repos pour sa mère. D’habitude, je lui aurais donné trois adresses avant la fin de sa phrase. Cette fois, j’ai demandé ce qui l’inquiétait le plus. Ce n’était pas le prix : c’était de l’annoncer à son frère. Je ne l’aurais jamais su.\n\nÀ la sixième minute, j’ai dû me mordre la langue. J’ai respiré et j’ai redit ce que j’avais entendu. La prochaine fois, je voudrais laisser les silences durer un peu plus : j’en ai rempli deux.',
      {
        daysAgo: 51,
        by: 'trainer',
        text: 'Merci, Monique. Le frère, c’est exactement ce que dix minutes sans conseil font apparaître. Et vous avez compté vos silences : beaucoup ne les remarquent même pas.',
        decision: 'approved',
      },
    ],
    'unfair-treatment': [
      'Un nouveau concierge, très tatoué, était arrivé dans mon école. J’avais prévenu les institutrices de « garder un œil ». Trois semaines plus tard, c’est vers lui que couraient les petits qui s’étaient fait mal. J’ai eu honte de mon avertissement. J’en garde une règle : je ne préviens plus personne de rien avant d’avoir vu par moi-même.',
      {
        daysAgo: 42,
        by: 'trainer',
        text: 'Merci pour cette franchise. Votre règle tient en une ligne : je la garde pour le groupe.',
      },
    ],
    'rhythm-and-agreement': [
      'Le jeudi, toute la journée, et le lundi après-midi : le reste appartient à mes petits-enfants, et je le dirai tout de suite. On peut m’appeler jusqu’à 20 h. J’aide pour les lettres, les démarches et les révisions ; je ne prête pas d’argent et je n’héberge personne.\n\nMes deux phrases : « Je suis là pour vous chaque jeudi, et je m’en réjouis. Le week-end, je suis grand-mère : écrivez-moi, je vous réponds le lundi. »',
      {
        daysAgo: 17,
        by: 'trainer',
        text: 'C’est clair et chaleureux à la fois. Gardez votre phrase sur le week-end telle quelle.',
        decision: 'approved',
      },
    ],
  },
  questions: {
    'who-helps': [
      {
        daysAgo: 33,
        by: 'learner',
        text: 'Je vis à Liège, mais si le jeune habite à Bruxelles, qui est compétent : le Forem ou Actiris ?',
      },
      {
        daysAgo: 32,
        by: 'trainer',
        text: 'C’est l’adresse du jeune qui compte : s’il habite à Bruxelles, c’est Actiris. Il peut tout de même suivre une formation en Wallonie.',
      },
    ],
  },
  feedback: {
    'listen-first': { useful: 4, clear: 4, text: 'Je croyais savoir écouter. Utile d’emblée.' },
    'open-questions': { useful: 4, clear: 3, text: '' },
    'crossed-signals': {
      useful: 4,
      clear: 4,
      text: 'Se tromper dans l’histoire sans blesser personne : j’en voudrais d’autres.',
    },
    'shortage-occupations': {
      useful: 2,
      clear: 2,
      text: 'Beaucoup de noms d’organismes à la fois. Un tableau par région m’aurait aidée.',
    },
    limits: { useful: 4, clear: 3, text: 'Le passage sur le 107 devrait être imprimé.' },
    'when-it-goes-wrong': { useful: 4, clear: 4, text: 'Une belle fin de parcours.' },
  },
};
