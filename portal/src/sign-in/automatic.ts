import type { Stamp } from '../sealing/stamps.ts';

/** The least time in which a person reads the form and types an address. A browser that fills it in needs a press. */
const quickestMs = 2_000;

/** The field that people don't see, and that programs fill in. */
export const trapField = 'website';

/** Whether a program seems to have sent the form. Nobody is turned away: the form asks for another press. */
export function looksAutomatic(
  stamp: Stamp | null,
  fields: URLSearchParams,
  nowMs: number,
): boolean {
  if (!stamp || fields.get(trapField)) return true;
  return nowMs - stamp.shownAtMs < quickestMs;
}
