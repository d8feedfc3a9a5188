import type { Language } from '@duo/domain/languages/languages';
import { runningText } from '../../publishing/support/stories.ts';

const said = { whenRight: 'Exactement.', whenWrong: 'Relisez le début.' };

/** Words in a language, so that no two languages say the same. */
const wordsIn = (language: Language) => (words: string) => `${words} (${language})`;

/** A quiz with a question of each kind, as the form sends it. */
export function quizIn(language: Language) {
  const say = wordsIn(language);
  return {
    blockType: 'quiz',
    key: 'quiz01',
    title: say('Ce que vous retenez'),
    passPercent: 60,
    tries: 3,
    questions: [
      {
        kind: 'one',
        key: 'one001',
        prompt: say('Que faire d’abord ?'),
        options: [
          { key: 'opta01', text: say('Écouter'), feedback: say('Oui.'), isRight: true },
          { key: 'optb01', text: say('Conseiller'), feedback: say('Trop tôt.'), isRight: false },
        ],
      },
      {
        kind: 'several',
        key: 'sev001',
        prompt: say('Qu’est-ce qui aide ?'),
        options: [
          { key: 'optc01', text: say('Reformuler'), feedback: say('Oui.'), isRight: true },
          { key: 'optd01', text: say('Se taire'), feedback: say('Oui.'), isRight: true },
        ],
      },
      { kind: 'trueFalse', key: 'tru001', prompt: say('Un silence gêne.'), isTrue: false, ...said },
      {
        kind: 'order',
        key: 'ord001',
        prompt: say('Dans quel ordre ?'),
        items: [
          { key: 'itea01', text: say('Accueillir') },
          { key: 'iteb01', text: say('Écouter') },
        ],
        ...said,
      },
      {
        kind: 'match',
        key: 'mat001',
        prompt: say('Qui fait quoi ?'),
        pairs: [
          { key: 'lefa01', left: 'VDAB', rightKey: 'riga01', right: say('Flandre') },
          { key: 'lefb01', left: 'Forem', rightKey: 'rigb01', right: say('Wallonie') },
        ],
        ...said,
      },
      {
        kind: 'short',
        key: 'sho001',
        prompt: say('En un mot ?'),
        accepted: [{ text: 'Écoute' }, { text: say('Écouter') }],
        ...said,
      },
      {
        kind: 'situation',
        key: 'sit001',
        prompt: say('Elle arrive en retard.'),
        options: [
          { key: 'opte01', text: say('Demander'), feedback: say('Oui.'), grade: 100 },
          { key: 'optf01', text: say('Partir'), feedback: say('Non.'), grade: 0 },
        ],
      },
    ],
  };
}

/** A reflection as the form sends it. */
export const reflectionIn = (language: Language) => ({
  blockType: 'reflection',
  key: 'refl01',
  title: wordsIn(language)('Et vous ?'),
  prompt: wordsIn(language)('Racontez.'),
  completeWhen: 'approved',
});

/** A scenario as the form sends it. */
export function scenarioIn(language: Language) {
  const say = wordsIn(language);
  return {
    blockType: 'scenario',
    key: 'scen01',
    title: say('La première rencontre'),
    situations: [
      {
        key: 'start1',
        text: say('Elle ne parle pas.'),
        choices: [
          { key: 'wait01', text: say('Attendre'), to: 'talks1' },
          { key: 'fill01', text: say('Parler'), to: 'poor01' },
        ],
      },
      {
        key: 'talks1',
        text: say('Elle raconte.'),
        choices: [{ key: 'sum001', text: say('Résumer'), to: 'good01' }],
      },
    ],
    ends: [
      { key: 'good01', text: say('Elle sourit.'), judgement: 'good' },
      { key: 'poor01', text: say('Elle part.'), judgement: 'poor' },
    ],
  };
}

/** A lesson that lacks nothing, as the form sends it. */
export function lessonIn(language: Language, words = 'Écouter') {
  const say = wordsIn(language);
  return {
    title: say(words),
    summary: say('Pourquoi se taire aide.'),
    minutes: 12,
    blocks: [
      { blockType: 'text', body: runningText(say('Écouter demande du temps.')) },
      { blockType: 'callout', tone: 'tip', title: say('Essayez'), body: say('Comptez.') },
      { blockType: 'keyPoints', title: say('À retenir'), points: [{ text: say('Se taire.') }] },
      { blockType: 'accordion', items: [{ title: say('Et si ?'), body: say('Alors…') }] },
      quizIn(language),
      reflectionIn(language),
      scenarioIn(language),
    ],
  };
}
