import type { TestCms } from '../../support/start-cms.ts';
import type { Applicant } from './applicant.ts';

/** The proofs of what an applicant agreed to or acknowledged, in the order in which they were written. */
export async function proofsOf(
  { payload }: TestCms,
  collection: 'volunteer-consents' | 'note-acknowledgements',
  { id }: Applicant,
) {
  const { docs } = await payload.find({
    collection,
    where: { volunteerId: { equals: String(id) } } as never,
    sort: 'id',
    pagination: false,
    overrideAccess: true,
  });
  return docs;
}

/** Each consent that she gave or refused: its purpose, and which of the two. */
export async function consentsOf(cms: TestCms, applicant: Applicant) {
  const rows = await proofsOf(cms, 'volunteer-consents', applicant);
  return rows.map((row) => ('purpose' in row ? [row.purpose, row.granted] : []));
}
