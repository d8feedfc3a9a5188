import type { Key, Scenario, ScenarioEnd } from './lesson.ts';

type Choices = ReadonlyMap<Key, readonly Key[]>;

const listChoices = ({ situations }: Scenario): Choices =>
  new Map(situations.map(({ key, choices }) => [key, choices.map(({ to }) => to)]));

function reachFrom(start: Key, choices: Choices): Set<Key> {
  const reached = new Set<Key>();
  const open = [start];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (reached.has(key)) continue;
    reached.add(key);
    open.push(...(choices.get(key) ?? []));
  }
  return reached;
}

/** What is wrong with the ways through a scenario; keys are those of its situations and ends. */
export interface ScenarioFaults {
  /** Choices that lead to nothing that there is. */
  lost: { situation: Key; choice: Key }[];
  /** Situations and ends that no way reaches. */
  unreachable: Key[];
  /** Situations from which no way comes to an end. */
  endless: Key[];
}

/** Walks every way through a scenario. */
export function findScenarioFaults(scenario: Scenario): ScenarioFaults {
  const { situations, ends } = scenario;
  const choices = listChoices(scenario);
  const endKeys = new Set(ends.map(({ key }) => key));
  const known = new Set([...choices.keys(), ...endKeys]);
  const [first] = situations;
  const reached = first ? reachFrom(first.key, choices) : new Set<Key>();
  return {
    lost: situations.flatMap(({ key: situation, choices: offered }) =>
      offered.filter(({ to }) => !known.has(to)).map(({ key: choice }) => ({ situation, choice })),
    ),
    unreachable: [...known].filter((key) => !reached.has(key)),
    endless: situations
      .map(({ key }) => key)
      .filter((key) => ![...reachFrom(key, choices)].some((other) => endKeys.has(other))),
  };
}

/** Where a path of choices leads: the situation or end that is reached, or null when it is none of the scenario's. */
export function followPath(scenario: Scenario, path: readonly Key[]): Key | null {
  let at = scenario.situations[0]?.key ?? null;
  for (const choiceKey of path) {
    const situation = scenario.situations.find(({ key }) => key === at);
    const choice = situation?.choices.find(({ key }) => key === choiceKey);
    if (!choice) return null;
    at = choice.to;
  }
  return at;
}

export function isEnd({ ends }: Scenario, at: Key): boolean {
  return ends.some(({ key }) => key === at);
}

type Ways = {
  situations: readonly { key: Key; choices: readonly { key: Key; to: Key }[] }[];
  ends: readonly Pick<ScenarioEnd, 'key' | 'judgement'>[];
};

/** The choices of the shortest way through a scenario to an end of a kind; null where none leads to one. */
export function findWay(
  { situations, ends }: Ways,
  judgement: ScenarioEnd['judgement'],
): Key[] | null {
  const wanted = new Set(ends.filter((end) => end.judgement === judgement).map(({ key }) => key));
  const open: { at: Key; way: Key[] }[] = [{ at: situations[0]?.key ?? '', way: [] }];
  for (const { at, way } of open) {
    if (wanted.has(at)) return way;
    const choices = situations.find(({ key }) => key === at)?.choices ?? [];
    // A longer way comes through a situation twice.
    if (way.length > situations.length) continue;
    open.push(...choices.map(({ key, to }) => ({ at: to, way: [...way, key] })));
  }
  return null;
}
