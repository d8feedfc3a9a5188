/** Rows of one list in its order, read piece by piece as they are asked for. */
export type Stream<T> = AsyncIterator<T, void>;

/**
 * Reads a list in pieces. @param readAfter the next `count` rows after one, or the first ones; fewer where
 * there are no more.
 */
export async function* streamRows<T>(
  readAfter: (last: T | null, count: number) => Promise<T[]>,
  pieceSize: number,
): AsyncGenerator<T, void> {
  for (let last: T | null = null; ; ) {
    const piece: T[] = await readAfter(last, pieceSize);
    yield* piece;
    last = piece.at(-1) ?? null;
    if (piece.length < pieceSize) return;
  }
}

interface Head<T> {
  stream: Stream<T>;
  head: IteratorResult<T, void>;
}

function findFirst<T>(
  heads: readonly Head<T>[],
  comesBefore: (one: T, other: T) => boolean,
): { of: Head<T>; row: T } | null {
  let first: { of: Head<T>; row: T } | null = null;
  for (const of of heads) {
    if (of.head.done) continue;
    if (!first || comesBefore(of.head.value, first.row)) first = { of, row: of.head.value };
  }
  return first;
}

/** The first `count` rows of several lists, each in order, as one list in order; no row more is read. */
export async function mergeOrdered<T>(
  streams: readonly Stream<T>[],
  comesBefore: (one: T, other: T) => boolean,
  count: number,
): Promise<T[]> {
  const heads: Head<T>[] = await Promise.all(
    streams.map(async (stream) => ({ stream, head: await stream.next() })),
  );
  const merged: T[] = [];
  for (let first = findFirst(heads, comesBefore); first; first = findFirst(heads, comesBefore)) {
    merged.push(first.row);
    if (merged.length === count) break;
    first.of.head = await first.of.stream.next();
  }
  return merged;
}
