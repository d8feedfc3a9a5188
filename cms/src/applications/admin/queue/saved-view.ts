import { z } from 'zod';
import { longestViewName, savedViewPrefix } from './saved-view-limits.ts';

/** Filters that a member of staff gave a name. */
export interface SavedView {
  /** By which it is kept among the person's preferences. */
  key: string;
  name: string;
  /** As it stands in the address of the queue. */
  query: string;
}

const longestQuery = 1_000;

const savedView = z.object({
  name: z.string().trim().min(1).max(longestViewName),
  query: z.string().max(longestQuery),
});

/** Reads a saved view from a preference; null for what is none. */
export function readSavedView({
  key,
  value,
}: {
  key?: unknown;
  value?: unknown;
}): SavedView | null {
  const parsed = savedView.safeParse(value);
  if (typeof key !== 'string' || !key.startsWith(savedViewPrefix) || !parsed.success) return null;
  return { key, ...parsed.data };
}
