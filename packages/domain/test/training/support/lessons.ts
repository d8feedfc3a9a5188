import type { LessonDraft } from '@duo/domain/training/gate/publish-gate';
import type { LessonContent, Quiz, Reflection, Scenario } from '@duo/domain/training/lesson';

const said = { whenRight: 'Exactement.', whenWrong: 'Relisez le premier paragraphe.' };

/** A quiz with a question of each kind. */
export const quiz: Quiz = {
  type: 'quiz',
  key: 'q7x2kd',
  title: 'Ce que vous retenez',
  passPercent: 60,
  tries: 3,
  questions: [
    {
      kind: 'one',
      key: 'one111',
      prompt: 'Que faire d’abord ?',
      options: [
        { key: 'aa1111', text: 'Écouter', feedback: 'Oui.', isRight: true },
        { key: 'ab1111', text: 'Conseiller', feedback: 'Trop tôt.', isRight: false },
      ],
    },
    {
      kind: 'several',
      key: 'sev111',
      prompt: 'Qu’est-ce qui aide ?',
      options: [
        { key: 'ba1111', text: 'Reformuler', feedback: 'Oui.', isRight: true },
        { key: 'bb1111', text: 'Se taire', feedback: 'Oui.', isRight: true },
        { key: 'bc1111', text: 'Juger', feedback: 'Non.', isRight: false },
      ],
    },
    { kind: 'trueFalse', key: 'tru111', prompt: 'Un silence est gênant.', isTrue: false, ...said },
    {
      kind: 'order',
      key: 'ord111',
      prompt: 'Dans quel ordre ?',
      items: [
        { key: 'zz1111', text: 'Accueillir' },
        { key: 'aa2222', text: 'Écouter' },
        { key: 'mm1111', text: 'Résumer' },
      ],
      ...said,
    },
    {
      kind: 'match',
      key: 'mat111',
      prompt: 'Qui fait quoi ?',
      pairs: [
        { key: 'la1111', left: 'VDAB', rightKey: 'ra1111', right: 'Flandre' },
        { key: 'lb1111', left: 'Forem', rightKey: 'rb1111', right: 'Wallonie' },
      ],
      ...said,
    },
    {
      kind: 'short',
      key: 'sho111',
      prompt: 'En un mot ?',
      accepted: ['Écoute', 'écouter'],
      ...said,
    },
    {
      kind: 'situation',
      key: 'sit111',
      prompt: 'Elle arrive en retard.',
      options: [
        {
          key: 'ca1111',
          text: 'Demander si tout va bien',
          feedback: 'C’est le mieux.',
          grade: 100,
        },
        { key: 'cb1111', text: 'Ne rien dire', feedback: 'Cela passe.', grade: 50 },
        { key: 'cc1111', text: 'Partir', feedback: 'Vous la perdez.', grade: 0 },
      ],
    },
  ],
};

export const reflection: Reflection = {
  type: 'reflection',
  key: 'r9mm3k',
  title: 'Et vous ?',
  prompt: 'Racontez une fois où l’on vous a écouté.',
  completeWhen: 'approved',
};

export const scenario: Scenario = {
  type: 'scenario',
  key: 's4ppzz',
  title: 'La première rencontre',
  situations: [
    {
      key: 'start1',
      text: 'Elle ne parle pas.',
      choices: [
        { key: 'wait11', text: 'Attendre', to: 'talks1' },
        { key: 'fill11', text: 'Remplir le silence', to: 'poor11' },
      ],
    },
    {
      key: 'talks1',
      text: 'Elle raconte son parcours.',
      choices: [
        { key: 'back11', text: 'Revenir au début', to: 'start1' },
        { key: 'sum111', text: 'Résumer', to: 'good11' },
      ],
    },
  ],
  ends: [
    { key: 'good11', text: 'Elle sourit.', judgement: 'good' },
    { key: 'poor11', text: 'Elle regarde l’heure.', judgement: 'poor' },
  ],
};

export const content: LessonContent = {
  title: 'Écouter sans se presser',
  summary: 'Pourquoi se taire aide.',
  minutes: 12,
  blocks: [{ type: 'text', body: '<p>Écouter demande du temps.</p>' }, quiz, reflection, scenario],
};

export const draft: LessonDraft = {
  ...content,
  blocks: [{ type: 'text', body: '<p>Écouter demande du temps.</p>' }, quiz, reflection, scenario],
  changeKind: null,
  whatChanged: '',
};

/** A copy in which the value at a path such as `blocks.1.title` is another. */
export function withValue<T extends object>(original: T, path: string, value: unknown): T {
  const copy = structuredClone(original);
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let at: Record<string, unknown> = copy as Record<string, unknown>;
  for (const step of steps) at = at[step] as Record<string, unknown>;
  at[last] = value;
  return copy;
}
