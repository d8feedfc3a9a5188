import type { Key } from '@duo/domain/training/lesson';
import type { Product } from './product.ts';
import { signInToApi } from './staff-api.ts';

/** A question of a quiz, as far as the CMS keeps what is right in it. */
export interface KnownQuestion {
  kind: 'one' | 'several' | 'trueFalse' | 'order' | 'match' | 'short' | 'situation';
  key: Key;
  options?: { key: Key; isRight?: boolean; grade?: number }[];
  isTrue?: boolean;
  /** In the right order. */
  items?: { key: Key }[];
  pairs?: { key: Key; rightKey: Key }[];
  accepted?: { text: string }[];
  whenWrong?: string;
}

interface KnownScenario {
  situations: { key: Key; choices: { key: Key; to: Key }[] }[];
  ends: { key: Key; judgement: 'good' | 'mixed' | 'poor' }[];
}

/** What the trainers know of the course's exercises: no page of the portal tells it. */
export interface RightAnswers {
  questions: Map<Key, KnownQuestion>;
  scenarios: Map<Key, KnownScenario>;
}

type KnownBlock = { blockType: string; key: Key; questions?: KnownQuestion[] } & KnownScenario;

/** Reads from the lessons' forms what is right in their exercises. */
export async function readRightAnswers(product: Product): Promise<RightAnswers> {
  const ask = await signInToApi(product, 'trainer');
  const { docs } = await ask('lessons?locale=fr&depth=0&limit=50');
  const blocks: KnownBlock[] = docs.flatMap((lesson: { blocks: KnownBlock[] }) => lesson.blocks);
  const questions = blocks.flatMap((block) => block.questions ?? []);
  const scenarios = blocks.filter(({ blockType }) => blockType === 'scenario');
  return {
    questions: new Map(questions.map((question) => [question.key, question])),
    scenarios: new Map(scenarios.map((scenario) => [scenario.key, scenario])),
  };
}
