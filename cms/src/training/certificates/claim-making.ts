import { randomUUID } from 'node:crypto';
import type { Payload, Where } from 'payload';
import type { Certificate } from '../../payload-types.ts';

const collection = 'certificates';

/** A certificate whose PDF this process alone may make, until its lease ends. */
export interface Claim {
  certificate: Certificate;
  lease: string;
}

// A lease that has ended was its owner's to give back: the process is gone.
const isDue = (now: Date): Where => ({
  and: [
    { pdfState: { in: ['waiting', 'making'] } },
    { dueAt: { less_than_equal: now.toISOString() } },
  ],
});

async function findDue(payload: Payload, now: Date): Promise<Certificate | undefined> {
  const { docs } = await payload.db.find<Certificate>({
    collection,
    where: isDue(now),
    sort: ['dueAt', 'id'],
    limit: 1,
    pagination: false,
  });
  return docs[0];
}

/**
 * Takes the next certificate whose PDF is due. Of several processes that reach for it one gets it, since a row
 * is taken only as it was seen. @returns undefined when nothing is due.
 */
export async function claimMaking(
  payload: Payload,
  { now, leaseMs }: { now: Date; leaseMs: number },
): Promise<Claim | undefined> {
  for (;;) {
    const seen = await findDue(payload, now);
    if (!seen) return undefined;
    const lease = randomUUID();
    const certificate = (await payload.db.updateOne({
      collection,
      where: {
        and: [
          { id: { equals: seen.id } },
          { pdfState: { equals: seen.pdfState } },
          { attempts: { equals: seen.attempts } },
        ],
      },
      data: {
        pdfState: 'making',
        lease,
        attempts: seen.attempts + 1,
        dueAt: new Date(now.getTime() + leaseMs).toISOString(),
      },
      options: { atomic: true },
      req: {},
    })) as object | null as Certificate | null;
    if (certificate) return { certificate, lease };
  }
}
