import type { Language } from '@duo/domain/languages/languages';
import type { SeededRecording } from './seeded-course.ts';

/** A page to print, one PDF in `files/` for each language; its HTML source and style sheet lie beside it. */
export interface SeededHandout {
  files: Record<Language, string>;
}

/** Captions are the names of WebVTT files in `files/`. Transcripts are paragraphs parted by blank lines. */
export const recordings: Record<string, SeededRecording> = {
  'between-two-bells': {
    file: 'between-two-bells.m4a',
    kind: 'audio',
    seconds: 20,
    captions: {
      fr: 'between-two-bells.fr.vtt',
      nl: 'between-two-bells.nl.vtt',
      en: 'between-two-bells.en.vtt',
    },
    transcript: {
      fr: `Un coup de cloche, qui résonne et s’éteint peu à peu.

Une dizaine de secondes de silence : c’est le moment d’écouter ce qui vous entoure.

Deux coups de cloche. C’est fini.`,
      nl: `Eén klokslag, die naklinkt en langzaam wegsterft.

Een tiental seconden stilte: nu luistert u naar wat er rondom u te horen is.

Twee klokslagen. Het is voorbij.`,
      en: `One stroke of a bell, which rings on and slowly fades.

Some ten seconds of silence: the time to listen to what is around you.

Two strokes of the bell. It is over.`,
    },
  },
  'first-meeting-film': {
    file: 'first-meeting.mp4',
    kind: 'video',
    seconds: 32,
    captions: {
      fr: 'first-meeting.fr.vtt',
      nl: 'first-meeting.nl.vtt',
      en: 'first-meeting.en.vtt',
    },
    transcript: {
      fr: `Un film dessiné, sans paroles, accompagné de quelques notes : graves pour elle, claires pour lui.

Une ville belge, un matin. Dans un café, il y a une table, deux chaises, une fenêtre. Une femme aux cheveux gris, avec des lunettes rouges, entre par la gauche. Un jeune homme barbu, en pull orange, arrive par la droite. Ils se voient et se font signe.

Ils s’asseyent, face à face. Deux tasses fumantes apparaissent sur la table. La femme pose une question : un point d’interrogation, dans une bulle. L’homme raconte longuement ; dans sa bulle, on voit un vélo. Elle ne l’interrompt pas. Elle penche la tête et acquiesce.

Elle dit quelques mots. Il répond, et une étoile brille dans sa bulle.

Ils se lèvent, vont l’un vers l’autre et se serrent la main ; là où les mains se touchent, la couleur devient plus foncée. Puis ils se font au revoir et repartent, chacun de son côté. À la fin, deux formes se rencontrent : le signe du duo.`,
      nl: `Een getekende film zonder woorden, met een paar tonen: lage voor haar, heldere voor hem.

Een Belgische stad, ’s morgens. In een café staan een tafel en twee stoelen bij een raam. Een vrouw met grijs haar en een rode bril komt van links binnen. Van rechts komt een jonge man met een baard en een oranje trui. Ze zien elkaar en zwaaien.

Ze gaan tegenover elkaar zitten. Op tafel verschijnen twee dampende kopjes. De vrouw stelt een vraag: een vraagteken in een tekstballon. De man vertelt lang; in zijn ballon staat een fiets. Ze onderbreekt hem niet. Ze houdt haar hoofd schuin en knikt.

Ze zegt een paar woorden. Hij antwoordt, en in zijn ballon straalt een ster.

Ze staan op, gaan naar elkaar toe en geven elkaar een hand. Waar de handen elkaar raken, wordt de kleur donkerder. Dan zwaaien ze en gaan ze elk hun eigen weg. Op het einde ontmoeten twee vormen elkaar: het teken van het duo.`,
      en: `A drawn film without words, with a few notes: low ones for her, bright ones for him.

A Belgian town, one morning. In a café there is a table with two chairs, by a window. A grey-haired woman with red glasses comes in from the left. A bearded young man in an orange jumper arrives from the right. They see each other and wave.

They sit down, face to face. Two steaming cups appear on the table. The woman asks a question: a question mark, in a speech bubble. The man talks for some time; in his bubble there is a bicycle. She does not interrupt. She tilts her head and nods.

She says a few words. He answers, and a star shines in his bubble.

They stand up, walk towards each other and shake hands; where their hands touch, the colour grows darker. Then they wave and go, each their own way. At the end two shapes meet: the sign of the duo.`,
    },
  },
};

export const handouts: Record<string, SeededHandout> = {
  agreement: {
    files: { fr: 'agreement.fr.pdf', nl: 'agreement.nl.pdf', en: 'agreement.en.pdf' },
  },
  'who-helps': {
    files: { fr: 'who-helps.fr.pdf', nl: 'who-helps.nl.pdf', en: 'who-helps.en.pdf' },
  },
};
