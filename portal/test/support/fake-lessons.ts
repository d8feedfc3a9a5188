import type { LessonContent, Quiz, Reflection, Scenario } from '@duo/domain/training/lesson';

/** A quiz with every kind of question. */
export const quiz: Quiz = {
  type: 'quiz',
  key: 'qz1',
  title: 'Ce que vous avez retenu',
  passPercent: 60,
  tries: 3,
  questions: [
    {
      kind: 'one',
      key: 'one1',
      prompt: 'Qu’est-ce qu’écouter ?',
      options: [
        { key: 'a1', text: 'Se taire', feedback: 'Se taire ne suffit pas.', isRight: false },
        { key: 'a2', text: 'Comprendre', feedback: 'Oui, c’est cela.', isRight: true },
      ],
    },
    {
      kind: 'several',
      key: 'sev1',
      prompt: 'Que montre-t-on en écoutant ?',
      options: [
        { key: 'b1', text: 'De l’intérêt', feedback: 'Oui.', isRight: true },
        { key: 'b2', text: 'De la patience', feedback: 'Oui.', isRight: true },
        { key: 'b3', text: 'De la hâte', feedback: 'Non.', isRight: false },
      ],
    },
    {
      kind: 'trueFalse',
      key: 'tf1',
      prompt: 'Un silence est une réponse.',
      isTrue: true,
      whenRight: 'En effet.',
      whenWrong: 'Un silence dit souvent beaucoup.',
    },
    {
      kind: 'order',
      key: 'ord1',
      prompt: 'Dans quel ordre ?',
      items: [
        { key: 'c3', text: 'Écouter' },
        { key: 'c1', text: 'Reformuler' },
        { key: 'c2', text: 'Demander' },
      ],
      whenRight: 'C’est l’ordre.',
      whenWrong: 'On écoute d’abord.',
    },
    {
      kind: 'match',
      key: 'mat1',
      prompt: 'Qu’est-ce qui va ensemble ?',
      pairs: [
        { key: 'd1', left: 'Question ouverte', rightKey: 'e2', right: 'Comment ?' },
        { key: 'd2', left: 'Question fermée', rightKey: 'e1', right: 'Est-ce que ?' },
      ],
      whenRight: 'Bien vu.',
      whenWrong: 'Relisez la leçon.',
    },
    {
      kind: 'short',
      key: 'sho1',
      prompt: 'Redire avec ses propres mots, c’est…',
      accepted: ['reformuler'],
      whenRight: 'Exact.',
      whenWrong: 'C’est reformuler.',
    },
    {
      kind: 'situation',
      key: 'sit1',
      prompt: 'Votre mentee arrive en retard.',
      options: [
        {
          key: 'f1',
          text: 'Je lui demande si tout va bien.',
          feedback: 'Un bon début.',
          grade: 100,
        },
        { key: 'f2', text: 'Je ne dis rien.', feedback: 'Parlez-en.', grade: 50 },
      ],
    },
  ],
};

/** A right answer to every question of the quiz, as the form's fields. */
export const rightFields = {
  'q-one1': 'a2',
  'q-sev1': ['b1', 'b2'],
  'q-tf1': 'true',
  'q-ord1-c3': '1',
  'q-ord1-c1': '2',
  'q-ord1-c2': '3',
  'q-mat1-d1': 'e2',
  'q-mat1-d2': 'e1',
  'q-sho1': ' Reformuler ',
  'q-sit1': 'f1',
};

export const reflection: Reflection = {
  type: 'reflection',
  key: 'ref1',
  title: 'Votre propre écoute',
  prompt: 'Quand vous a-t-on bien écouté ?\n\nQu’est-ce que cela a changé ?',
  completeWhen: 'approved',
};

export const scenario: Scenario = {
  type: 'scenario',
  key: 'sce1',
  title: 'La première rencontre',
  situations: [
    {
      key: 's1',
      text: 'Votre mentee ne dit rien.\n\nVous attendez.',
      choices: [
        { key: 'w1', text: 'Je pose une question', to: 's2' },
        { key: 'w2', text: 'Je parle de moi', to: 'x2' },
      ],
    },
    { key: 's2', text: 'Elle sourit.', choices: [{ key: 'w3', text: 'J’attends', to: 'x1' }] },
  ],
  ends: [
    { key: 'x1', text: 'Elle raconte.', judgement: 'good' },
    { key: 'x2', text: 'Elle regarde l’heure.', judgement: 'poor' },
  ],
};

const reading: LessonContent = {
  title: 'Écouter vraiment',
  summary: 'Ce qu’écouter veut dire.',
  minutes: 15,
  blocks: [
    { type: 'text', body: '<h2>Écouter</h2><p>Écouter, c’est <strong>comprendre</strong>.</p>' },
    { type: 'callout', tone: 'note', title: 'À savoir', body: 'Un.\n\nDeux.' },
    { type: 'callout', tone: 'tip', title: 'Essayez', body: 'Comptez jusqu’à trois.' },
    { type: 'callout', tone: 'warning', title: 'Attention', body: 'Ne jugez pas.' },
    { type: 'keyPoints', title: 'À retenir', points: ['Se taire', 'Reformuler'] },
    {
      type: 'picture',
      picture: {
        id: 1,
        alternativeText: 'Deux personnes à une table',
        width: 1200,
        height: 800,
        sources: [
          { fileName: 'duo-480.webp', mimeType: 'image/webp', width: 480, height: 320 },
          { fileName: 'duo-1200.webp', mimeType: 'image/webp', width: 1200, height: 800 },
        ],
        focalPoint: { x: 50, y: 50 },
      },
      caption: 'Un duo au travail.',
    },
    {
      type: 'recording',
      title: 'Un entretien',
      recording: {
        id: 1,
        kind: 'video',
        fileName: 'entretien.mp4',
        mimeType: 'video/mp4',
        captionsFileName: 'entretien.fr.vtt',
        transcript: 'Bonjour.\n\nBonjour, Anne.',
        seconds: 62,
      },
    },
    {
      type: 'recording',
      title: 'Une voix',
      recording: {
        id: 2,
        kind: 'audio',
        fileName: 'voix.mp3',
        mimeType: 'audio/mpeg',
        captionsFileName: null,
        transcript: 'Je m’appelle Sami.',
        seconds: 12,
      },
    },
    {
      type: 'download',
      title: 'La fiche',
      fileName: 'fiche.pdf',
      mimeType: 'application/pdf',
      bytes: 12_345,
    },
    {
      type: 'accordion',
      items: [{ title: 'Et si je me trompe ?', body: 'Dites-le.\n\nC’est tout.' }],
    },
  ],
};

/** The lessons of the fake by their keys: one to read, one with a quiz, one to write and walk in, one in Dutch. */
export const lessons: Record<string, LessonContent> = {
  ecouter: reading,
  questions: { title: 'Poser des questions', summary: 'Ouvertes.', minutes: 20, blocks: [quiz] },
  reflechir: {
    title: 'Et vous ?',
    summary: 'Réfléchir et essayer.',
    minutes: 25,
    blocks: [{ type: 'text', body: '<p>À vous.</p>' }, reflection, scenario],
  },
  waarden: {
    title: 'Waarden',
    summary: 'Wat telt voor u.',
    minutes: 10,
    blocks: [{ type: 'text', body: '<p>Iedereen heeft waarden.</p>' }],
  },
  accord: {
    title: 'L’accord du duo',
    summary: 'Ce que vous convenez.',
    minutes: 10,
    blocks: [{ type: 'text', body: '<p>Un accord.</p>' }],
  },
};

export const modules = [
  {
    key: 'ecoute',
    title: 'L’écoute active',
    summary: 'Comprendre avant de répondre.',
    after: [] as string[],
    lessons: ['ecouter', 'questions', 'reflechir', 'waarden'],
  },
  {
    key: 'duo',
    title: 'Le duo',
    summary: 'Rythme, accord et limites.',
    after: ['ecoute'],
    lessons: ['accord'],
  },
];
