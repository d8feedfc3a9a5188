import { setTimeout as sleep } from 'node:timers/promises';
import type { CollectionSlug } from 'payload';
import { vi } from 'vitest';
import type { TestCms } from '../../support/start-cms.ts';

const pauseMs = 30;

/**
 * Makes whoever has read a row of a collection wait before going on, so that what runs at once meets
 * between reading and writing, unless one has the database to itself. @returns what ends it.
 */
export function interleaveReads({ payload }: TestCms, collection: CollectionSlug): () => void {
  const findOne = payload.db.findOne;
  const spy = vi.spyOn(payload.db, 'findOne').mockImplementation(async (args) => {
    const row = await findOne.call(payload.db, args);
    if (args.collection === collection) await sleep(pauseMs);
    return row as never;
  });
  return () => spy.mockRestore();
}
