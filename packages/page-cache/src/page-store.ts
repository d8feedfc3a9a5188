import { describeError, type Log } from '@duo/web-edge/event-log';
import { buildPage, type Page } from './page.ts';
import type { SnapshotStore } from './snapshot.ts';

export interface PageStoreOptions {
  readonly maxBytes: number;
  readonly snapshot: SnapshotStore | undefined;
  readonly log: Log;
}

/**
 * Pages by key and by tag, bounded in bytes: the least recently read goes first. The snapshot holds
 * the same pages, so that one bound serves for both.
 */
export class PageStore {
  readonly #pages = new Map<string, Page>();
  readonly #byTag = new Map<string, Set<Page>>();
  readonly #leftOnDisk = new Set<string>();
  readonly #maxBytes: number;
  readonly #snapshot: SnapshotStore | undefined;
  readonly #log: Log;
  #bytes = 0;
  #newest: Page | null = null;

  constructor(options: PageStoreOptions) {
    this.#maxBytes = options.maxBytes;
    this.#snapshot = options.snapshot;
    this.#log = options.log;
    for (const content of options.snapshot?.load() ?? []) {
      this.#insert(buildPage(content, false));
      this.#evict();
    }
  }

  /** Fresh or not; does not count as a reading. */
  find(key: string): Page | undefined {
    return this.#pages.get(key);
  }

  /** Makes the page the last one to be evicted. */
  touch(page: Page): void {
    if (page === this.#newest) return;
    this.#pages.delete(page.content.key);
    this.#pages.set(page.content.key, page);
    this.#newest = page;
  }

  all(): Page[] {
    return [...this.#pages.values()];
  }

  tagged(tags: readonly string[]): Page[] {
    return [...new Set(tags.flatMap((tag) => [...(this.#byTag.get(tag) ?? [])]))];
  }

  /** Keeps the page in memory and on disk. A disk that fails is logged: readers still get pages. */
  put(page: Page): void {
    const previous = this.#pages.get(page.content.key);
    if (previous) this.#detach(previous);
    if (page.bytes > this.#maxBytes) {
      this.#removeFromDisk([page.content.key]);
      return;
    }
    this.#insert(page);
    this.#evict();
    this.#tryDisk('snapshot-save-failed', () => {
      this.#snapshot?.save(page.content);
      this.#leftOnDisk.delete(page.content.key);
    });
  }

  /** Keeps the pages only for when the origin fails. Returns how many were fresh. */
  expire(pages: readonly Page[]): number {
    const fresh = pages.filter((page) => page.fresh);
    for (const page of fresh) page.fresh = false;
    // A purge says that the origin lives: its readers get the whole time-out again.
    for (const page of pages) page.renderFailed = false;
    return fresh.length;
  }

  /** Removes a page that memory has no room for, or that the origin no longer has. */
  drop(page: Page): void {
    this.#detach(page);
    this.#removeFromDisk([page.content.key]);
  }

  /**
   * Removes the bytes from memory and disk before it returns. Throws when the disk kept some of
   * them; the next call tries these again.
   */
  forget(pages: readonly Page[]): number {
    for (const page of pages) this.#detach(page);
    this.#removeFromDisk([...this.#leftOnDisk, ...pages.map((page) => page.content.key)]);
    if (this.#leftOnDisk.size === 0) return pages.length;
    throw new Error(`${this.#leftOnDisk.size} withdrawn page(s) could not be deleted from disk`);
  }

  #insert(page: Page): void {
    this.#pages.set(page.content.key, page);
    this.#newest = page;
    this.#bytes += page.bytes;
    for (const tag of page.content.tags) {
      const pages = this.#byTag.get(tag) ?? new Set();
      this.#byTag.set(tag, pages.add(page));
    }
  }

  #detach(page: Page): void {
    if (!this.#pages.delete(page.content.key)) return;
    if (this.#newest === page) this.#newest = null;
    this.#bytes -= page.bytes;
    for (const tag of page.content.tags) {
      const pages = this.#byTag.get(tag);
      pages?.delete(page);
      if (pages?.size === 0) this.#byTag.delete(tag);
    }
  }

  #evict(): void {
    for (const page of this.#pages.values()) {
      if (this.#bytes <= this.#maxBytes) return;
      this.drop(page);
    }
  }

  #removeFromDisk(keys: readonly string[]): void {
    for (const key of keys) {
      this.#leftOnDisk.add(key);
      this.#tryDisk('snapshot-delete-failed', () => {
        this.#snapshot?.remove(key);
        this.#leftOnDisk.delete(key);
      });
    }
  }

  #tryDisk(event: string, action: () => void): void {
    try {
      action();
    } catch (error) {
      this.#log(event, { error: describeError(error) });
    }
  }
}
