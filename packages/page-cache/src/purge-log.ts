interface PurgeRecord {
  readonly sequence: number;
  /** Null for a purge of everything. */
  readonly tags: ReadonlySet<string> | null;
  readonly forget: boolean;
}

/** What happened to a render's tags while it ran. */
export interface PurgeVerdict {
  /** Sequence number of the first purge that concerns it; Infinity for none. */
  readonly firstPurgeAt: number;
  /** Whether one of them withdrew the content, so that nobody may be given it. */
  readonly forgotten: boolean;
}

export interface PurgeWatch {
  /** Stops watching. `tags` null means unknown: then every purge concerns it. */
  end(tags: readonly string[] | null): PurgeVerdict;
}

/**
 * Numbers the purges and tells each render which of them happened while it ran. A page's tags are
 * known only once it is rendered, so each running render keeps the purges it has lived through.
 */
export class PurgeLog {
  #sequence = 0;
  readonly #watches = new Set<PurgeRecord[]>();

  get sequence(): number {
    return this.#sequence;
  }

  record(tags: readonly string[] | null, forget: boolean): void {
    this.#sequence += 1;
    if (this.#watches.size === 0) return;
    const record = { sequence: this.#sequence, tags: tags && new Set(tags), forget };
    for (const seen of this.#watches) seen.push(record);
  }

  watch(): PurgeWatch {
    const seen: PurgeRecord[] = [];
    this.#watches.add(seen);
    return {
      end: (tags) => {
        this.#watches.delete(seen);
        return judge(seen, tags);
      },
    };
  }
}

function judge(seen: readonly PurgeRecord[], tags: readonly string[] | null): PurgeVerdict {
  const concerning = seen.filter((purge) => concerns(purge, tags));
  return {
    firstPurgeAt: concerning[0]?.sequence ?? Number.POSITIVE_INFINITY,
    forgotten: concerning.some((purge) => purge.forget),
  };
}

function concerns(purge: PurgeRecord, tags: readonly string[] | null): boolean {
  const purged = purge.tags;
  if (purged === null || tags === null) return true;
  return tags.some((tag) => purged.has(tag));
}
