import type { DatabaseAdapterObj } from 'payload';

let lastMs = 0;

/** The given instant, or the millisecond after the last one given out, whichever is later. */
function nextInstant(instant: string): string {
  lastMs = Math.max(lastMs + 1, Date.parse(instant));
  return new Date(lastMs).toISOString();
}

/**
 * Gives every version an instant of its own. Payload finds a document's latest version by its time,
 * and writes two when it publishes one language: what is live, and the drafts of all the others. In
 * the same millisecond either may count as the latest, and the drafts are then lost.
 */
export function withOrderedVersions(inner: DatabaseAdapterObj): DatabaseAdapterObj {
  return {
    ...inner,
    init: (args) => {
      const adapter = inner.init(args);
      const { createVersion, createGlobalVersion } = adapter;
      const inOrder = <Version extends { updatedAt: string }>(version: Version): Version => ({
        ...version,
        updatedAt: nextInstant(version.updatedAt),
      });
      adapter.createVersion = (version) => createVersion.call(adapter, inOrder(version)) as never;
      adapter.createGlobalVersion = (version) =>
        createGlobalVersion.call(adapter, inOrder(version)) as never;
      return adapter;
    },
  };
}
