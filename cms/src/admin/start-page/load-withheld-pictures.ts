import type { Viewer } from './viewer.ts';

/** The pictures that stay off the site, since consent was withdrawn: nobody has to publish them. */
export async function loadWithheldPictures({
  payload,
  user,
}: Viewer): Promise<Set<number | string>> {
  const { docs } = await payload.find({
    collection: 'media',
    where: { withheld: { equals: true } },
    select: { withheld: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user,
  });
  return new Set<number | string>(docs.map(({ id }) => id));
}
