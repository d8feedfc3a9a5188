import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from './page.ts';
import type { PageStore } from './page-store.ts';
import type { Render, RenderOutcome, Renders } from './renders.ts';

/** What a reader gets who found no fresh page. */
export type Reading =
  | { readonly from: 'origin'; readonly page: Page; readonly isCollapsed: boolean }
  | { readonly from: 'last-good'; readonly page: Page; readonly failedStatus: number | null }
  /** The origin failed and nothing is kept; `page` is its own error page, if it sent one. */
  | { readonly from: 'nowhere'; readonly page: Page | null };

// Each further attempt takes one more purge of this very page during the one before.
const ATTEMPTS_MAX = 5;
// How long a reader waits where the last attempt failed and a last good version is at hand: an
// origin that hangs must not cost every reader its whole time-out.
const PATIENCE_MS = 250;

/**
 * Waits for a render that no purge before the reader's arrival has outdated. While the origin
 * fails, the last good version, if there is one.
 */
export async function readThrough(
  renders: Renders,
  store: PageStore,
  key: string,
  requestId: string,
): Promise<Reading> {
  const arrivedAt = renders.purgeSequence;
  let isAlone = false;
  for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt += 1) {
    const { render, leads } = isAlone
      ? { render: renders.runAlone(key, requestId), leads: true }
      : renders.join(key, requestId);
    const outcome = await waitFor(render, store.find(key));
    if (outcome === null) return fallBack(store, key, null);
    if (outcome.forgotten || outcome.firstPurgeAt <= arrivedAt) continue;
    if (outcome.use === 'failure') return fallBack(store, key, outcome.page);
    if (outcome.use === 'personal' && !leads) isAlone = true;
    else if (outcome.page) return { from: 'origin', page: outcome.page, isCollapsed: !leads };
  }
  return fallBack(store, key, null);
}

async function waitFor(render: Render, lastGood: Page | undefined): Promise<RenderOutcome | null> {
  if (!lastGood?.renderFailed) return render.outcome;
  const patience = new AbortController();
  const lost = sleep(PATIENCE_MS, null, { signal: patience.signal }).catch(() => null);
  const first = await Promise.race([render.outcome, lost]);
  patience.abort();
  return first;
}

function fallBack(store: PageStore, key: string, errorPage: Page | null): Reading {
  const lastGood = store.find(key);
  if (!lastGood) return { from: 'nowhere', page: errorPage };
  if (lastGood.fresh) return { from: 'origin', page: lastGood, isCollapsed: true };
  return { from: 'last-good', page: lastGood, failedStatus: errorPage?.content.status ?? null };
}
