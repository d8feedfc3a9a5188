import type { Language } from '@duo/domain/languages/languages';
import type { LessonBlock, Quiz, Reflection, Scenario } from '@duo/domain/training/lesson';

/** Stands in every part of a quiz that no answer may show before it is handed in. */
export const secret = 'SECRET';

const said = { whenRight: `${secret} right`, whenWrong: `${secret} wrong` };

/** A quiz with a question of each kind; its texts say their language. */
export function quizIn(language: Language, also: Partial<Quiz> = {}): Quiz {
  const text = (word: string) => `${language} ${word}`;
  return {
    type: 'quiz',
    key: 'quiz11',
    title: text('quiz'),
    passPercent: 60,
    tries: 3,
    questions: [
      {
        kind: 'one',
        key: 'one111',
        prompt: text('one'),
        options: [
          { key: 'yes111', text: text('yes'), feedback: text('well chosen'), isRight: true },
          { key: 'not111', text: text('no'), feedback: `${secret} other`, isRight: false },
        ],
      },
      {
        kind: 'several',
        key: 'sev111',
        prompt: text('several'),
        options: [
          { key: 'sva111', text: text('a'), feedback: text('a is right'), isRight: true },
          { key: 'svb111', text: text('b'), feedback: text('b is right'), isRight: true },
          { key: 'svc111', text: text('c'), feedback: `${secret} c`, isRight: false },
        ],
      },
      { kind: 'trueFalse', key: 'tru111', prompt: text('true?'), isTrue: false, ...said },
      {
        kind: 'order',
        key: 'ord111',
        prompt: text('order'),
        items: [
          { key: 'orz111', text: text('first') },
          { key: 'ora111', text: text('second') },
        ],
        ...said,
      },
      {
        kind: 'match',
        key: 'mat111',
        prompt: text('match'),
        pairs: [
          { key: 'mla111', left: 'VDAB', rightKey: 'mrz111', right: text('Flanders') },
          { key: 'mlb111', left: 'Forem', rightKey: 'mra111', right: text('Wallonia') },
        ],
        ...said,
      },
      { kind: 'short', key: 'sho111', prompt: text('word?'), accepted: [secret], ...said },
      {
        kind: 'situation',
        key: 'sit111',
        prompt: text('late'),
        options: [
          { key: 'sia111', text: text('ask'), feedback: text('good'), grade: 100 },
          { key: 'sib111', text: text('leave'), feedback: `${secret} leave`, grade: 0 },
        ],
      },
    ],
    ...also,
  };
}

/** Every question answered rightly. */
export const rightAnswers = {
  one111: ['yes111'],
  sev111: ['sva111', 'svb111'],
  tru111: ['false'],
  ord111: ['orz111', 'ora111'],
  mat111: ['mla111=mrz111', 'mlb111=mra111'],
  sho111: [secret.toLowerCase()],
  sit111: ['sia111'],
};

/** Every question answered, and most wrongly: 2 of 7 points. */
export const poorAnswers = {
  ...rightAnswers,
  one111: ['not111'],
  sev111: ['svc111'],
  tru111: ['true'],
  ord111: ['ora111', 'orz111'],
  sho111: ['something else'],
};

export const reflection = (also: Partial<Reflection> = {}): Reflection => ({
  type: 'reflection',
  key: 'refl11',
  title: 'And you?',
  prompt: 'When were you listened to?',
  completeWhen: 'approved',
  ...also,
});

export const scenario: Scenario = {
  type: 'scenario',
  key: 'scen11',
  title: 'The first meeting',
  situations: [
    {
      key: 'start1',
      text: 'She is silent.',
      choices: [
        { key: 'wait11', text: 'Wait', to: 'talks1' },
        { key: 'fill11', text: 'Talk', to: 'poor11' },
      ],
    },
    {
      key: 'talks1',
      text: 'She talks.',
      choices: [{ key: 'sum111', text: 'Sum up', to: 'good11' }],
    },
  ],
  ends: [
    { key: 'good11', text: 'She smiles.', judgement: 'good' },
    { key: 'poor11', text: 'She leaves.', judgement: 'poor' },
  ],
};

export const textBlock = (text: string): LessonBlock => ({ type: 'text', body: `<p>${text}</p>` });
