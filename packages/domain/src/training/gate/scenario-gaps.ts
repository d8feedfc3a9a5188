import type { Scenario } from '../lesson.ts';
import { findScenarioFaults } from '../scenario.ts';
import { findTextGaps, type Gap } from './gaps.ts';

function* findWayGaps(scenario: Scenario, path: string): Iterable<Gap> {
  const { lost, unreachable, endless } = findScenarioFaults(scenario);
  const situationAt = (key: string) =>
    `${path}.situations.${scenario.situations.findIndex((situation) => situation.key === key)}`;
  const isSituation = (key: string) => scenario.situations.some((known) => known.key === key);
  const endAt = (key: string) =>
    `${path}.ends.${scenario.ends.findIndex((end) => end.key === key)}`;
  for (const { situation, choice } of lost) {
    const choices = scenario.situations.find(({ key }) => key === situation)?.choices ?? [];
    const index = choices.findIndex(({ key }) => key === choice);
    yield { kind: 'choiceLost', path: `${situationAt(situation)}.choices.${index}.to` };
  }
  for (const key of unreachable) {
    yield { kind: 'unreachable', path: isSituation(key) ? situationAt(key) : endAt(key) };
  }
  for (const key of endless) yield { kind: 'endless', path: situationAt(key) };
}

/** What a scenario lacks, its ways included. */
export function* findScenarioGaps(scenario: Scenario, path: string): Iterable<Gap> {
  const { title, situations, ends } = scenario;
  yield* findTextGaps([[`${path}.title`, title]], 'titleMissing');
  if (situations.length === 0) yield { kind: 'situationMissing', path: `${path}.situations` };
  if (ends.length === 0) yield { kind: 'endMissing', path: `${path}.ends` };
  for (const [index, { text, choices }] of situations.entries()) {
    const at = `${path}.situations.${index}`;
    yield* findTextGaps([[`${at}.text`, text]], 'textMissing');
    if (choices.length === 0) yield { kind: 'choiceMissing', path: `${at}.choices` };
    const texts = choices.map((choice, place): [string, string] => [
      `${at}.choices.${place}.text`,
      choice.text,
    ]);
    yield* findTextGaps(texts, 'textMissing');
  }
  const endTexts = ends.map(({ text }, index): [string, string] => [
    `${path}.ends.${index}.text`,
    text,
  ]);
  yield* findTextGaps(endTexts, 'textMissing');
  if (situations.length > 0 && ends.length > 0) yield* findWayGaps(scenario, path);
}
