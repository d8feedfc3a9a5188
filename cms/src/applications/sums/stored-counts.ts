import type { Counts } from './counts.ts';

/**
 * Counts as a row keeps them: `took/screening/3` and `took/screening/12` under `took/screening`. Said in full a
 * key is several times as long as what it stands for, and what a page about a whole year waits for is reading
 * the rows.
 */
export type StoredCounts = Record<string, Record<string, number>>;

function splitKey(key: string): [group: string, name: string] {
  const end = key.lastIndexOf('/');
  return [key.slice(0, Math.max(end, 0)), key.slice(end + 1)];
}

export function storeCounts(counts: Counts): StoredCounts {
  const stored: StoredCounts = {};
  for (const [key, count] of Object.entries(counts)) {
    const [group, name] = splitKey(key);
    stored[group] = { ...stored[group], [name]: count };
  }
  return stored;
}

export function readStoredCounts(stored: StoredCounts): Counts {
  const groups = Object.entries(stored);
  return Object.fromEntries(
    groups.flatMap(([group, counts]) =>
      Object.entries(counts).map(([name, count]) => [group ? `${group}/${name}` : name, count]),
    ),
  );
}
