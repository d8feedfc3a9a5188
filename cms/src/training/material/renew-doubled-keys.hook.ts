import type { CollectionBeforeChangeHook } from 'payload';
import { deriveKey, makeKey } from './make-key.ts';

type Row = Record<string, unknown>;

const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? value : []);

/** Gives each row a key that no other of its siblings has, and keeps those that are their own. */
function settleKeys(rows: Row[], names: readonly string[] = ['key']): Row[] {
  const taken = new Set<unknown>();
  const settle = (row: Row, name: string): string => {
    let key = row[name] ? String(row[name]) : makeKey();
    for (let round = 0; taken.has(key); round += 1)
      key = deriveKey(key, `${row.id ?? makeKey()}/${name}/${round}`);
    taken.add(key);
    return key;
  };
  return rows.map((row) => ({
    ...row,
    ...Object.fromEntries(names.map((name) => [name, settle(row, name)])),
  }));
}

/** The same for rows of two lists that share their keys, such as situations and ends. */
function settleTogether(first: Row[], second: Row[]): [Row[], Row[]] {
  const settled = settleKeys([...first, ...second]);
  return [settled.slice(0, first.length), settled.slice(first.length)];
}

const settleQuestion = (question: Row): Row => ({
  ...question,
  options: settleKeys(rowsOf(question.options)),
  items: settleKeys(rowsOf(question.items)),
  pairs: settleKeys(rowsOf(question.pairs), ['key', 'rightKey']),
});

function settleScenario(block: Row): Row {
  const [situations, ends] = settleTogether(rowsOf(block.situations), rowsOf(block.ends));
  const withChoices = situations.map((situation) => ({
    ...situation,
    choices: settleKeys(rowsOf(situation.choices)),
  }));
  return { ...block, situations: withChoices, ends };
}

function settleInside(block: Row): Row {
  if (block.blockType === 'scenario') return settleScenario(block);
  if (block.blockType !== 'quiz') return block;
  return { ...block, questions: settleKeys(rowsOf(block.questions)).map(settleQuestion) };
}

const exercises = ['quiz', 'reflection', 'scenario'];

/**
 * A row that was duplicated in the form comes with the key of its original: the later one gets a key of its
 * own, so that progress and translations never take one for the other. A row without a key gets one.
 */
export const renewDoubledKeys: CollectionBeforeChangeHook = ({ data }) => {
  if (!Array.isArray(data.blocks)) return data;
  const blocks: Row[] = data.blocks;
  const keyed = settleKeys(blocks.filter(({ blockType }) => exercises.includes(String(blockType))));
  const settled = blocks.map((block) =>
    exercises.includes(String(block.blockType)) ? (keyed.shift() ?? block) : block,
  );
  return { ...data, blocks: settled.map(settleInside) };
};
