import type { TestCms } from '../../support/start-cms.ts';

type Id = number | string;

/** The acts of the audit about a record, or all of a collection's, the first one first. */
export async function findActs({ payload }: TestCms, aboutCollection: string, aboutId?: Id) {
  const about = { aboutCollection: { equals: aboutCollection } };
  const { docs } = await payload.find({
    collection: 'audit',
    where: aboutId === undefined ? about : { ...about, aboutId: { equals: String(aboutId) } },
    sort: 'id',
    pagination: false,
    overrideAccess: true,
  });
  return docs;
}
