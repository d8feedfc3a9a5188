import type { Exercise } from '@duo/domain/training/lesson';
import type { StoredBlock, StoredOf } from '../stored-lesson.ts';
import { assembleQuestion, numberOf } from './assemble-question.ts';

const textOf = (text: string | null | undefined) => text ?? '';

function assembleScenario({ key, title, situations, ends }: StoredOf<'scenario'>): Exercise {
  return {
    type: 'scenario',
    key: textOf(key),
    title: textOf(title),
    situations: (situations ?? []).map((situation) => ({
      key: textOf(situation.key),
      text: textOf(situation.text),
      choices: (situation.choices ?? []).map((choice) => ({
        key: textOf(choice.key),
        text: textOf(choice.text),
        to: textOf(choice.to),
      })),
    })),
    ends: (ends ?? []).map((end) => ({
      key: textOf(end.key),
      text: textOf(end.text),
      judgement: end.judgement ?? 'good',
    })),
  };
}

/** An exercise of a draft in the domain's words; null for a block that is none. */
export function assembleExercise(block: StoredBlock): Exercise | null {
  switch (block.blockType) {
    case 'quiz':
      return {
        type: 'quiz',
        key: textOf(block.key),
        title: textOf(block.title),
        passPercent: numberOf(block.passPercent),
        tries: block.tries ?? null,
        questions: (block.questions ?? []).map(assembleQuestion),
      };
    case 'reflection':
      return {
        type: 'reflection',
        key: textOf(block.key),
        title: textOf(block.title),
        prompt: textOf(block.prompt),
        completeWhen: block.completeWhen ?? 'handedIn',
      };
    case 'scenario':
      return assembleScenario(block);
    default:
      return null;
  }
}
