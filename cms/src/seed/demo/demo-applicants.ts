import type { Skill, Slot } from '@duo/domain/applications/questions';
import type { Language } from '@duo/domain/languages/languages';
import type { SectorKey } from '../content/sectors.ts';
import type { BranchKey } from '../content/types.ts';

type Level = 'none' | 'basic' | 'good' | 'fluent';

/** What happens to an application, so many days ago. */
export type DemoEvent = { daysAgo: number } & (
  | { act: 'submit' | 'screen' | 'invite' | 'attended' | 'held' | 'accept' | 'withdraw' }
  | { act: 'planSession' | 'planInterview' | 'hold'; inDays: number }
  | { act: 'decline'; reason: string }
  | { act: 'write'; text: string }
);

/** Somebody who applies in a demo. Nobody of this name and address exists. */
export interface DemoApplicant {
  name: string;
  calledBy: string;
  /** Below `demo.example`, which never receives mail. */
  mailbox: string;
  language: Language;
  /** Day, month, year. */
  born: [string, string, string];
  phone: string;
  branch: BranchKey;
  occupation: string;
  years: string;
  sector: SectorKey;
  /** How well French, Dutch and English are spoken, and what else. */
  speaks: [Level, Level, Level, string];
  skills: Skill[];
  motivation: string;
  slots: Slot[];
  heard: 'friend' | 'mentor' | 'press' | 'social' | 'event' | 'web';
  begunDaysAgo: number;
  /** How many questions are answered; all of them unless it is said. */
  answered?: number;
  events: DemoEvent[];
}

export const mailOf = ({ mailbox }: Pick<DemoApplicant, 'mailbox'>) => `${mailbox}@demo.example`;

/** People whose applications stand in every place where one can stand, in every city. */
export const demoApplicants: DemoApplicant[] = [
  {
    name: 'Fatima El Idrissi',
    calledBy: 'Fatima',
    mailbox: 'fatima',
    language: 'fr',
    born: ['14', '2', '1968'],
    phone: '0475 00 12 34',
    branch: 'brussels',
    occupation: 'Responsable des ressources humaines',
    years: '27',
    sector: 'publicService',
    speaks: ['fluent', 'good', 'good', 'Arabe'],
    skills: ['applications', 'interviews', 'confidence'],
    motivation:
      'J’ai passé ma vie à lire des CV. Trop souvent, j’ai vu de bons candidats écartés pour un détail que personne ne leur avait expliqué.\n\nJ’ai du temps maintenant, et j’aimerais l’expliquer.',
    slots: ['tuesday-morning', 'tuesday-afternoon', 'thursday-morning'],
    heard: 'mentor',
    begunDaysAgo: 3,
    events: [{ act: 'submit', daysAgo: 1 }],
  },
  {
    name: 'Luc Vandenberghe',
    calledBy: 'Luc',
    mailbox: 'luc',
    language: 'nl',
    born: ['3', '9', '1963'],
    phone: '+32 2 000 45 67',
    branch: 'brussels',
    occupation: 'Boekhouder',
    years: '38',
    sector: 'finance',
    speaks: ['good', 'fluent', 'basic', ''],
    skills: ['applications', 'network', 'digital'],
    motivation:
      'Sinds januari ben ik met pensioen. Cijfers mis ik niet, mensen wel. Ik ken veel kantoren in Brussel en wil graag deuren openen.',
    slots: ['monday-morning', 'wednesday-morning', 'friday-morning'],
    heard: 'press',
    begunDaysAgo: 16,
    events: [{ act: 'submit', daysAgo: 13 }],
  },
  {
    name: 'Luc Vandenberge',
    calledBy: 'Luc',
    mailbox: 'luc.vandenberge',
    language: 'nl',
    born: ['3', '9', '1963'],
    phone: '02/000.45.67',
    branch: 'brussels',
    occupation: 'Boekhouder op rust',
    years: '38',
    sector: 'finance',
    speaks: ['good', 'fluent', 'basic', ''],
    skills: ['applications', 'network'],
    motivation: 'Ik vond mijn eerste aanvraag niet terug, dus probeer ik het nog eens.',
    slots: ['monday-morning'],
    heard: 'press',
    begunDaysAgo: 2,
    events: [{ act: 'submit', daysAgo: 2 }],
  },
  {
    name: 'Marie-Claire Dubois',
    calledBy: 'Madame Dubois',
    mailbox: 'marie-claire',
    language: 'fr',
    born: ['22', '11', '1965'],
    phone: '0486/00.98.76',
    branch: 'brussels',
    occupation: 'Institutrice',
    years: '35',
    sector: 'teaching',
    speaks: ['fluent', 'basic', 'basic', 'Italien'],
    skills: ['language', 'studies', 'confidence'],
    motivation:
      'Apprendre à lire à des enfants m’a appris la patience. Je voudrais accompagner une personne adulte, une seule, et prendre le temps qu’il faut.',
    slots: ['monday-afternoon', 'wednesday-afternoon'],
    heard: 'friend',
    begunDaysAgo: 9,
    events: [
      { act: 'submit', daysAgo: 8 },
      { act: 'screen', daysAgo: 5 },
      {
        act: 'write',
        daysAgo: 1,
        text: 'Bonjour,\n\nJe serai chez ma fille la semaine prochaine. Est-ce un problème si la séance d’information a lieu à ce moment-là ?\n\nBien à vous,\nM.-C. Dubois',
      },
    ],
  },
  {
    name: 'Kofi Mensah',
    calledBy: 'Kofi',
    mailbox: 'kofi',
    language: 'en',
    born: ['30', '6', '1970'],
    phone: '+32 (0)499 00 11 22',
    branch: 'brussels',
    occupation: 'Civil engineer',
    years: '29',
    sector: 'building',
    speaks: ['good', 'none', 'fluent', 'Twi'],
    skills: ['network', 'interviews', 'studies'],
    motivation:
      'I came to Belgium at twenty-four with a diploma that nobody could read. One colleague took me under his wing. I would like to be that colleague for somebody else.',
    slots: ['saturday-morning', 'thursday-evening'],
    heard: 'social',
    begunDaysAgo: 20,
    events: [
      { act: 'submit', daysAgo: 19 },
      { act: 'screen', daysAgo: 16 },
      { act: 'planSession', daysAgo: 12, inDays: 16 },
      { act: 'invite', daysAgo: 12 },
    ],
  },
  {
    name: 'Rosa Di Stefano',
    calledBy: 'Rosa',
    mailbox: 'rosa',
    language: 'fr',
    born: ['8', '12', '1959'],
    phone: '0470000304',
    branch: 'brussels',
    occupation: 'Gérante d’une épicerie',
    years: '41',
    sector: 'trade',
    speaks: ['fluent', 'good', 'none', 'Italien, espagnol'],
    skills: ['selfEmployment', 'confidence', 'network'],
    motivation:
      'Quarante et un ans derrière un comptoir : je sais parler à tout le monde, tenir une caisse et choisir un fournisseur. Cela peut servir à quelqu’un qui veut se lancer.',
    slots: ['tuesday-afternoon', 'friday-afternoon'],
    heard: 'event',
    begunDaysAgo: 40,
    events: [
      { act: 'submit', daysAgo: 38 },
      { act: 'screen', daysAgo: 35 },
      { act: 'planSession', daysAgo: 33, inDays: 13 },
      { act: 'invite', daysAgo: 33 },
      { act: 'attended', daysAgo: 20 },
      { act: 'planInterview', daysAgo: 10, inDays: 13 },
      { act: 'invite', daysAgo: 10 },
    ],
  },
  {
    name: 'Ahmet Yılmaz',
    calledBy: 'Ahmet',
    mailbox: 'ahmet',
    language: 'nl',
    born: ['19', '5', '1967'],
    phone: '0488 00 55 66',
    branch: 'antwerp',
    occupation: 'Planner in de haven',
    years: '31',
    sector: 'transport',
    speaks: ['basic', 'fluent', 'good', 'Turks'],
    skills: ['network', 'interviews', 'language'],
    motivation:
      'De haven heeft mij alles gegeven. Ik weet wie er mensen zoekt, en hoe je er praat op je eerste dag. Dat geef ik graag door.',
    slots: ['wednesday-evening', 'saturday-morning'],
    heard: 'mentor',
    begunDaysAgo: 50,
    events: [
      { act: 'submit', daysAgo: 49 },
      { act: 'screen', daysAgo: 47 },
      { act: 'planSession', daysAgo: 45, inDays: 12 },
      { act: 'invite', daysAgo: 45 },
      { act: 'attended', daysAgo: 33 },
      { act: 'planInterview', daysAgo: 30, inDays: 16 },
      { act: 'invite', daysAgo: 30 },
      { act: 'held', daysAgo: 14 },
      { act: 'accept', daysAgo: 7 },
    ],
  },
  {
    name: 'Greet Peeters',
    calledBy: 'Greet',
    mailbox: 'greet',
    language: 'nl',
    born: ['2', '4', '1962'],
    phone: '03 000 77 88',
    branch: 'antwerp',
    occupation: 'Hoofdverpleegkundige',
    years: '39',
    sector: 'health',
    speaks: ['good', 'fluent', 'good', ''],
    skills: ['studies', 'confidence', 'interviews'],
    motivation:
      'In de zorg zoeken ze overal mensen, en toch raken jonge mensen er niet binnen. Met de juiste opleiding en een beetje moed lukt het. Dat heb ik vaak genoeg gezien.',
    slots: ['tuesday-morning', 'thursday-afternoon', 'friday-morning'],
    heard: 'web',
    begunDaysAgo: 5,
    events: [
      { act: 'submit', daysAgo: 4 },
      {
        act: 'write',
        daysAgo: 2,
        text: 'Dag,\n\nIk ben het makkelijkst te bereiken na 18 uur. Mag ik ook zelf bellen?\n\nGroeten,\nGreet',
      },
    ],
  },
  {
    name: 'Jan De Smet',
    calledBy: 'Jan',
    mailbox: 'jan',
    language: 'nl',
    born: ['11', '1', '1956'],
    phone: '0496 00 21 43',
    branch: 'antwerp',
    occupation: 'Zaakvoerder',
    years: '44',
    sector: 'industry',
    speaks: ['basic', 'fluent', 'basic', ''],
    skills: ['selfEmployment'],
    motivation: 'Ik wil jongeren leren hoe men een zaak leidt.',
    slots: ['monday-morning'],
    heard: 'friend',
    begunDaysAgo: 34,
    events: [
      { act: 'submit', daysAgo: 33 },
      { act: 'screen', daysAgo: 30 },
      {
        act: 'decline',
        daysAgo: 26,
        reason:
          'Aan de telefoon: zoekt vooral medewerkers voor het eigen bedrijf. Uitgelegd dat dat niet kan.',
      },
    ],
  },
  {
    name: 'Hoa Nguyen',
    calledBy: 'Hoa',
    mailbox: 'hoa',
    language: 'fr',
    born: ['27', '8', '1971'],
    phone: '04 000 33 44',
    branch: 'liege',
    occupation: 'Informaticienne',
    years: '26',
    sector: 'computing',
    speaks: ['fluent', 'none', 'good', 'Vietnamien'],
    skills: ['digital', 'applications', 'studies'],
    motivation:
      'Mes parents sont arrivés à Liège sans un mot de français. Une voisine les a aidés à remplir chaque papier. Je m’en souviens très bien.',
    slots: ['wednesday-evening', 'sunday-afternoon'],
    heard: 'social',
    begunDaysAgo: 45,
    events: [
      { act: 'submit', daysAgo: 44 },
      { act: 'screen', daysAgo: 41 },
      { act: 'hold', daysAgo: 38, inDays: 42 },
    ],
  },
  {
    name: 'Jean-Pierre Lambert',
    calledBy: 'Jean-Pierre',
    mailbox: 'jean-pierre',
    language: 'fr',
    born: ['5', '5', '1958'],
    phone: '04/000.12.12',
    branch: 'liege',
    occupation: 'Soudeur, puis formateur',
    years: '40',
    sector: 'industry',
    speaks: ['fluent', 'none', 'none', 'Wallon'],
    skills: ['network', 'confidence'],
    motivation: 'J’ai formé des apprentis toute ma vie. Un de plus, ce serait avec plaisir.',
    slots: ['monday-afternoon', 'tuesday-afternoon'],
    heard: 'press',
    begunDaysAgo: 28,
    events: [
      { act: 'submit', daysAgo: 27 },
      { act: 'withdraw', daysAgo: 21 },
    ],
  },
  {
    name: 'Olena Kovalenko',
    calledBy: 'Olena',
    mailbox: 'olena',
    language: 'en',
    born: ['16', '10', '1969'],
    phone: '+32 468 00 90 80',
    branch: 'ghent',
    occupation: 'Secondary school teacher',
    years: '24',
    sector: 'teaching',
    speaks: ['none', 'good', 'fluent', 'Ukrainian'],
    skills: ['language', 'studies', 'digital'],
    motivation:
      'Four years ago I was the one who had to learn how things are done here. I still remember every question that I did not dare to ask.',
    slots: ['friday-afternoon', 'saturday-afternoon'],
    heard: 'event',
    begunDaysAgo: 8,
    events: [
      { act: 'submit', daysAgo: 7 },
      { act: 'screen', daysAgo: 4 },
    ],
  },
  {
    name: 'Els Claes',
    calledBy: 'Els',
    mailbox: 'els',
    language: 'nl',
    born: ['9', '7', '1966'],
    phone: '09 000 65 43',
    branch: 'ghent',
    occupation: 'Bibliothecaris',
    years: '33',
    sector: 'arts',
    speaks: ['good', 'fluent', 'good', ''],
    skills: ['applications', 'language'],
    motivation: 'Ik help graag mensen de weg te vinden, in boeken en daarbuiten.',
    slots: ['tuesday-evening'],
    heard: 'web',
    begunDaysAgo: 2,
    answered: 7,
    events: [],
  },
];
