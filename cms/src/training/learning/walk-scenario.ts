import type { Key, Scenario } from '@duo/domain/training/lesson';
import { followPath, isEnd } from '@duo/domain/training/scenario';
import type { ScenarioWork } from '@duo/domain/training/training-view';
import type { PayloadRequest } from 'payload';
import { findEdition, type Id } from './material.ts';
import { isRefused, openLesson, refuse } from './open-lesson.ts';
import { findScenario } from './quizzes/find-quiz.ts';
import { settle } from './settle.ts';

interface Walk {
  lesson: string;
  editionId: string;
  scenario: Key;
  path: Key[];
}

export type WalkAnswer =
  | { outcome: 'saved'; hasEnded: boolean }
  | { outcome: 'locked' | 'unknown' };

/** The walk so far, as far as there is such a way in the scenario that is shown. */
export function viewScenario(scenario: Scenario, walked: readonly Key[]): ScenarioWork {
  let path = [...walked];
  while (path.length > 0 && followPath(scenario, path) === null) path = path.slice(0, -1);
  const at = followPath(scenario, path);
  return { path, hasEnded: at !== null && isEnd(scenario, at) };
}

/** Keeps how far a volunteer has come in a scenario, in the transaction of `req`; any end is one. */
export async function walkScenario(
  req: PayloadRequest,
  volunteerId: Id,
  { lesson: key, editionId, scenario: scenarioKey, path, now }: Walk & { now: Date },
): Promise<WalkAnswer> {
  const opened = await openLesson(req, { volunteerId, key, now });
  if (isRefused(opened)) return refuse(opened);
  const edition = await findEdition(req, editionId);
  const isOfLesson = String(edition?.lessonId) === String(opened.lesson.id);
  const scenario = edition && isOfLesson ? findScenario(edition.content, scenarioKey) : null;
  const at = scenario && followPath(scenario, path);
  if (!scenario || at === null) return { outcome: 'unknown' };
  const hasEnded = isEnd(scenario, at);
  const { scenarios, work } = opened.progress;
  const endedScenarios = hasEnded
    ? [...new Set([...work.endedScenarios, scenarioKey])]
    : work.endedScenarios;
  await settle(req, opened, {
    scenarios: { ...scenarios, [scenarioKey]: path },
    work: { ...work, endedScenarios },
  });
  return { outcome: 'saved', hasEnded };
}
