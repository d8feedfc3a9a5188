import { languages } from '@duo/domain/languages/languages';
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { runInTransaction } from '../database/run-in-transaction.ts';
import { informationNote } from './content/information-note.ts';
import { type SectorKey, sectors } from './content/sectors.ts';

const step = 10;

async function isEmpty(
  req: PayloadRequest,
  collection: 'sectors' | 'information-notes',
): Promise<boolean> {
  const { totalDocs } = await req.payload.count({ collection, overrideAccess: true, req });
  return totalDocs === 0;
}

async function writeSector(req: PayloadRequest, key: SectorKey, order: number): Promise<void> {
  const asked = { collection: 'sectors', overrideAccess: true, req } as const;
  const [first, ...others] = languages;
  const data = { name: sectors[key][first], order };
  const { id } = await req.payload.create({ ...asked, locale: first, data });
  for (const locale of others) {
    await req.payload.update({ ...asked, id, locale, data: { name: sectors[key][locale] } });
  }
}

/**
 * Writes what has to be there before anybody can apply, in one transaction: the sectors where there are
 * none, and the first information note where there is none.
 */
export async function seedApplying(payload: Payload): Promise<void> {
  const req = await createLocalReq({}, payload);
  await runInTransaction(req, async () => {
    if (await isEmpty(req, 'sectors')) {
      const keys = Object.keys(sectors) as SectorKey[];
      for (const [index, key] of keys.entries()) await writeSector(req, key, (index + 1) * step);
    }
    if (!(await isEmpty(req, 'information-notes'))) return;
    const data = informationNote;
    await payload.create({ collection: 'information-notes', data, overrideAccess: true, req });
  });
}
