import type { PayloadRequest } from 'payload';

/** The names of some members of staff, by id as text; of those who have left there is none. */
export async function nameStaff(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { docs } = await req.payload.find({
    collection: 'staff',
    where: { id: { in: [...new Set(ids)] } },
    select: { name: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return new Map(docs.map(({ id, name }) => [String(id), name]));
}
