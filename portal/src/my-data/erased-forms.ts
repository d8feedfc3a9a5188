import { openStamp, type Stamp } from '../sealing/stamps.ts';
import type { Visit } from '../visit/visit.ts';

/**
 * The forms that have erased somebody's data a moment ago. A second press of their button comes without a
 * session, and still deserves the truth. Ids alone are kept, and for minutes.
 */
const erasedAtMs = new Map<string, number>();

const rememberedMs = 10 * 60 * 1000;

export function rememberErased({ nowMs }: Visit, { id }: Stamp): void {
  for (const [known, atMs] of erasedAtMs) if (atMs < nowMs - rememberedMs) erasedAtMs.delete(known);
  erasedAtMs.set(id, nowMs);
}

/** Whether the form that was sent has done its work before. */
export function isAlreadyErased({ isPost, seals, fields }: Visit): boolean {
  const stamp = isPost ? openStamp(seals, fields.get('stamp')) : null;
  return stamp !== null && erasedAtMs.has(stamp.id);
}
