import type { DemoLearner } from '../demo-learner.ts';
import { acceptedEvents } from './accepted-events.ts';

/** Is almost there, and waits for the trainer to read his agreement with himself. */
export const willem: DemoLearner = {
  applicant: {
    name: 'Willem Goossens',
    calledBy: 'Willem',
    mailbox: 'willem',
    language: 'nl',
    born: ['4', '10', '1960'],
    phone: '0485 00 10 60',
    branch: 'ghent',
    occupation: 'Elektricien',
    years: '41',
    sector: 'building',
    speaks: ['basic', 'fluent', 'basic', ''],
    skills: ['network', 'selfEmployment', 'confidence'],
    motivation:
      'Ik heb elf leerjongens gehad. De meesten konden het vak na een jaar, maar durven bellen naar een klant, dat duurde langer. Daar wil ik bij helpen.',
    slots: ['tuesday-evening', 'wednesday-morning', 'saturday-morning'],
    heard: 'event',
    ...acceptedEvents(40),
  },
  lessonsDaysAgo: [39, 38, 36, 34, 31, 29, 28, 26, 22, 19, 17, 14, 8, 3],
  misses: ['6butag', 'iss40a', 'eptkq1', 'lu0sz0', 'kr7sfe', 'ux5jjl'],
  reflections: {
    'advice-can-wait': [
      'Ik heb het geprobeerd met mijn schoonzoon, die aan het verbouwen is. Hij begon over zijn zekeringkast en ik wist na één zin wat er mis was. Toch heb ik gezwegen. Na een kwartier bleek dat hij vooral wakker ligt van de lening.\n\nIk had raad willen geven van de eerste minuut. Ik heb mijn handen in mijn zakken gestoken, dat hielp. De volgende keer wil ik minder knikken en meer vragen.',
      {
        daysAgo: 32,
        by: 'trainer',
        text: 'Mooi gedaan, Willem. Wie het antwoord kent, zwijgt het moeilijkst. En handen in de zakken: die onthoud ik.',
        decision: 'approved',
      },
    ],
    'unfair-treatment': [
      'Op een werf kwam een jonge vrouw de kabels trekken. Ik dacht dat zij de plannen kwam brengen. Zij heeft die dag netter gewerkt dan ik. Sindsdien vraag ik altijd eerst: wat doet u hier? Dat neem ik mee.',
      {
        daysAgo: 25,
        by: 'trainer',
        text: '“Wat doet u hier?” is een open vraag die u ook aan uw jongere kunt stellen. Dank u, Willem.',
      },
    ],
    'rhythm-and-agreement': [
      'Dinsdagavond en zaterdagvoormiddag, zes maanden lang, behalve de twee weken in juli dat wij weg zijn. Bellen mag tot 21 uur, een bericht altijd. Ik help met werk zoeken, met een stage en met papieren die ik zelf begrijp. Ik leen geen geld en ik ga niet mee naar de dokter.\n\n“Elke dinsdag om zeven uur ben ik er voor u. Lukt het een keer niet, dan bel ik, en ik hoop dat u dat ook doet.”',
    ],
  },
  questions: {},
  feedback: {
    'listen-first': { useful: 3, clear: 4, text: '' },
    'say-it-back': {
      useful: 4,
      clear: 4,
      text: 'Thuis al gebruikt. Mijn vrouw vroeg wat er scheelde.',
    },
    'plain-words': { useful: 4, clear: 4, text: 'Duidelijk. De voorbeelden zijn echt.' },
    'shortage-occupations': {
      useful: 3,
      clear: 2,
      text: 'De vraag met de volgorde heb ik twee keer moeten lezen.',
    },
    'who-helps': { useful: 4, clear: 3, text: 'Het blad om af te drukken hangt op mijn kast.' },
  },
};
