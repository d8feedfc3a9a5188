import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeOrdered, streamRows } from '../../src/applications/queue/merge-ordered.ts';

const inOrder = (one: number, other: number) => one - other;

/** A list that is read in pieces, with the number of reads that it took. */
function listOf(rows: readonly number[], pieceSize: number) {
  const list = { reads: 0, stream: null as unknown as AsyncGenerator<number, void> };
  list.stream = streamRows<number>(async (last, count) => {
    list.reads += 1;
    const from = last === null ? 0 : rows.indexOf(last) + 1;
    return rows.slice(from, from + count);
  }, pieceSize);
  return list;
}

describe('lists that are merged', () => {
  it('are one list in order, however they are cut into pieces', async () => {
    const rows = fc.uniqueArray(fc.integer({ min: 0, max: 500 }), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 40 }),
        async (all, lists, pieceSize, count) => {
          const parts = Array.from({ length: lists }, (_, part) =>
            all.filter((row) => row % lists === part).sort(inOrder),
          );
          const streams = parts.map((part) => listOf(part, pieceSize).stream);
          const merged = await mergeOrdered(streams, (one, other) => one < other, count);
          expect(merged).toEqual(all.toSorted(inOrder).slice(0, count));
        },
      ),
    );
  });

  it('are read no further than what is asked for', async () => {
    const list = listOf([1, 2, 3, 4, 5, 6], 3);
    expect(await mergeOrdered([list.stream], (one, other) => one < other, 3)).toEqual([1, 2, 3]);
    expect(list.reads).toBe(1);
  });
});
