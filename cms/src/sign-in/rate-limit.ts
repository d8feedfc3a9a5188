import type { PayloadRequest } from 'payload';
import type { RateLimit as LimitRow } from '../payload-types.ts';
import { hashWithKey } from './sign-in-secrets.ts';

const collection = 'rate-limits';

/** At most `count` times in any `windowMinutes`, for one subject. */
export interface Limit {
  count: number;
  windowMinutes: number;
}

export interface LimitedAct {
  limit: Limit;
  /** What is done, and by or to whom; kept as a hash. */
  act: string;
  subject: string;
}

/** Names a limit without saying whose it is. */
export function limitKey(act: string, subject: string): string {
  return hashWithKey('limit', act, subject);
}

function readHits(row: LimitRow | null, { limit }: LimitedAct, nowMs: number): number[] {
  const hits = Array.isArray(row?.hits) ? (row.hits as number[]) : [];
  return hits.filter((hit) => hit > nowMs - limit.windowMinutes * 60_000);
}

function waitMs(hits: number[], { limit }: LimitedAct, nowMs: number): number {
  const oldest = hits[hits.length - limit.count];
  return oldest === undefined ? 0 : oldest + limit.windowMinutes * 60_000 - nowMs;
}

// A row that is there is written anew rather than changed: what the database does must not tell whether
// somebody asked for the same address before.
async function addHit(
  req: PayloadRequest,
  { key, hits, act }: { key: string; hits: number[]; act: LimitedAct },
  nowMs: number,
): Promise<void> {
  const expiresAt = new Date(nowMs + act.limit.windowMinutes * 60_000).toISOString();
  const data = { key, hits: [...hits, nowMs], expiresAt };
  const { db } = req.payload;
  await db.deleteMany({ collection, where: { key: { equals: key } }, req });
  await db.create({ collection, data, req, returning: false });
}

/**
 * Counts an act against each of its limits, or against none when one of them is exhausted. In the
 * transaction of `req`, so that what runs at once cannot pass together.
 *
 * @returns the whole seconds to wait, or 0 when the act may be done.
 */
export async function takeFromLimits(req: PayloadRequest, acts: LimitedAct[]): Promise<number> {
  const nowMs = Date.now();
  const counted = [];
  for (const act of acts) {
    const key = limitKey(act.act, act.subject);
    const where = { key: { equals: key } };
    const row = await req.payload.db.findOne<LimitRow>({ collection, where, req });
    counted.push({ key, act, hits: readHits(row, act, nowMs) });
  }
  const wait = Math.max(...counted.map(({ hits, act }) => waitMs(hits, act, nowMs)));
  if (wait > 0) return Math.ceil(wait / 1000);
  for (const one of counted) await addHit(req, one, nowMs);
  return 0;
}

/** Removes what no longer limits anybody. */
export async function removeExpiredLimits({ payload }: Pick<PayloadRequest, 'payload'>) {
  const where = { expiresAt: { less_than_equal: new Date().toISOString() } };
  await payload.db.deleteMany({ collection, where });
}
