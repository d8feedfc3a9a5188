import { setTimeout as sleep } from 'node:timers/promises';
import { describeError, type Log } from '@duo/web-edge/event-log';
import { withDeadline } from './deadline.ts';
import type { PageCache } from './page-cache.ts';
import { isTagList, isVersion } from './purge-order.ts';

/** What changed since the version that was asked about. */
export interface ContentChanges {
  /** The content's version now; it grows by one with each change. */
  readonly version: number;
  /** Tags of all that changed since; null when the sender no longer knows. */
  readonly tags: readonly string[] | null;
  /** Tags of what was withdrawn since. Left out: nothing, or, with `tags` null, nobody knows. */
  readonly forget?: readonly string[];
}

export interface FollowContentVersionOptions {
  readonly cache: PageCache;
  /** `since` null: nothing is known yet. Should stop when the signal says so. */
  readonly fetchChanges: (since: number | null, signal: AbortSignal) => Promise<ContentChanges>;
  readonly intervalMs: number;
  /** Ends the polling. */
  readonly signal: AbortSignal;
  /** Told once when polling starts to fail, and once when it works again. */
  readonly log?: Log;
}

const POLL_TIMEOUT_MS = 10_000;

/**
 * Asks again and again what changed, so that a purge that never arrived is made up for, and one
 * that was missed while the process was down. Resolves once the signal ends it; never rejects.
 */
export async function followContentVersion(options: FollowContentVersionOptions): Promise<void> {
  const { intervalMs, signal, log } = options;
  let isFailing = false;
  while (!signal.aborted) {
    const error = await poll(options).then(() => null, describeError);
    if (signal.aborted) return;
    if (error !== null && !isFailing) log?.('content-version-failing', { error });
    if (error === null && isFailing) log?.('content-version-recovered', {});
    isFailing = error !== null;
    await sleep(intervalMs, undefined, { signal }).catch(() => {});
  }
}

async function poll({ cache, fetchChanges, signal }: FollowContentVersionOptions): Promise<void> {
  const since = cache.versions.known();
  const ask = (ending: AbortSignal) => fetchChanges(since, ending);
  const changes = await withDeadline(POLL_TIMEOUT_MS, ask, signal);
  if (!isChanges(changes)) throw new TypeError('The answer is no list of changes.');
  applyChanges(cache, since, changes);
}

function isChanges({ version, tags, forget }: ContentChanges): boolean {
  return isVersion(version) && (tags === null || isTagList(tags)) && (!forget || isTagList(forget));
}

function applyChanges(cache: PageCache, since: number | null, changes: ContentChanges): void {
  const { version, tags, forget } = changes;
  // Lower than what we asked about: the content was restored from a backup, and its numbers
  // mean other changes now.
  const isRestored = since !== null && version < since;
  if (isRestored || since === null || tags === null) {
    const withdrawn = isRestored || since === null ? undefined : forget;
    startAnew(cache, version, withdrawn);
    return;
  }
  // Purges may have arrived while we asked: what they brought is not purged twice.
  if (version <= (cache.versions.known() ?? since)) return;
  if (forget && forget.length > 0) cache.purge(forget, { forget: true });
  cache.purge(tags);
  cache.versions.reset(version);
}

/** Where it isn't known what was withdrawn, nothing old may be kept, not even as last good. */
function startAnew(cache: PageCache, version: number, withdrawn?: readonly string[]): void {
  if (withdrawn) cache.purge(withdrawn, { forget: true });
  cache.purgeAll({ forget: withdrawn === undefined });
  cache.versions.reset(version);
}
