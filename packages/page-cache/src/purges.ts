import type { PageStore } from './page-store.ts';
import type { PurgeLog } from './purge-log.ts';
import type { Renders } from './renders.ts';

export interface PurgeOptions {
  /**
   * The content was withdrawn: its bytes leave memory and disk before the call returns, and are
   * served no more, not even while the origin fails.
   */
  readonly forget?: boolean;
}

export interface Purges {
  /**
   * From its return on, no page with one of the tags (compared as exact strings) is served as
   * fresh. Returns how many pages it concerned. With `forget` it throws when the disk kept some of
   * the bytes; calling again tries again.
   */
  purge(tags: readonly string[], options?: PurgeOptions): number;
  /** The same for every page. */
  purgeAll(options?: PurgeOptions): number;
}

export interface PurgesOptions {
  readonly store: PageStore;
  readonly purgeLog: PurgeLog;
  readonly renders: Renders;
}

export function createPurges({ store, purgeLog, renders }: PurgesOptions): Purges {
  return {
    purge: (tags, { forget = false } = {}) => {
      purgeLog.record(tags, forget);
      const pages = store.tagged(tags);
      // Their tags are a good guess at those of the renders that run for the same keys.
      for (const page of pages) renders.abandon(page.content.key);
      return forget ? store.forget(pages) : store.expire(pages);
    },
    purgeAll: ({ forget = false } = {}) => {
      purgeLog.record(null, forget);
      renders.abandonAll();
      return forget ? store.forget(store.all()) : store.expire(store.all());
    },
  };
}
