/** Which of the content's numbered changes this process has applied. */
export interface AppliedVersions {
  /** Highest version up to which nothing is missing; null before the first is known. */
  known(): number | null;
  /** One change was applied. Those that overtook others count once the gap is filled. */
  record(version: number): void;
  /** Everything up to `version` was applied, or is moot; forgets what came before. */
  reset(version: number): void;
}

// A gap this long is the poller's to close.
const AHEAD_MAX = 1000;

export function createAppliedVersions(
  initial: number | null,
  onAdvance: (known: number) => void,
): AppliedVersions {
  let known = initial;
  const ahead = new Set<number>();

  const advanceTo = (version: number) => {
    let highest = version;
    while (ahead.delete(highest + 1)) highest += 1;
    for (const seen of ahead) if (seen <= highest) ahead.delete(seen);
    known = highest;
    onAdvance(highest);
  };

  return {
    known: () => known,
    record: (version) => {
      if (known !== null && version === known + 1) advanceTo(version);
      else if ((known === null || version > known) && ahead.size < AHEAD_MAX) ahead.add(version);
    },
    reset: (version) => {
      if (known !== null && version < known) ahead.clear();
      advanceTo(version);
    },
  };
}
