import { createLocalReq, type Payload } from 'payload';
import { listWordRows } from '../../src/applications/search/keep-words.ts';
import { rebuildSums } from '../../src/applications/sums/rebuild-sums.ts';
import type { Application } from '../../src/payload-types.ts';
import {
  inventApplication,
  type World,
} from '../../test/applications/support/invent-applications.ts';
import { buildRows } from '../measuring/build-rows.ts';
import type { Row } from '../measuring/insert-rows.ts';

const stamp = (at: string) => ({ createdAt: at, updatedAt: at });

function inventRows(world: World, random: () => number, id: number): Record<string, Row[]> {
  const { application, history } = inventApplication(random, world, id);
  const row = { ...application, id } as Application;
  return {
    applications: [{ ...row }],
    application_history: history.map((entry) => ({
      transition: null,
      from: null,
      to: null,
      byCollection: null,
      byId: null,
      ...entry,
      application: id,
    })),
    application_words: listWordRows(row).map((word) => ({ ...word, ...stamp(row.createdAt) })),
  };
}

/**
 * Builds applications with their history and words straight in the database, and then their sums.
 *
 * @param ids the first one, and the one after the last.
 */
export async function build(
  payload: Payload,
  world: World,
  { random, ids }: { random: () => number; ids: [number, number] },
): Promise<void> {
  await buildRows(payload, {
    ids,
    tables: ['applications', 'application_history', 'application_words'],
    invent: (id) => inventRows(world, random, id),
  });
  await rebuildSums(await createLocalReq({}, payload));
}
