import { setTimeout as wait } from 'node:timers/promises';

/** Resend takes two requests a second. Source: https://resend.com/docs/api-reference/rate-limit */
export const resendPaceMs = 500;

/** Spaces requests out. */
export interface Pace {
  /** Waits until a request may begin. Rejects once stopped. */
  untilFree(stopping: AbortSignal): Promise<void>;
  /** Says that a request begins: the next one may not before `paceMs` have passed. */
  begin(): void;
  /** Lets no request begin for so long. */
  pause(forMs: number): void;
}

export function createPace(paceMs: number): Pace {
  let freeAtMs = 0;
  const pause = (forMs: number) => {
    freeAtMs = Math.max(freeAtMs, performance.now() + forMs);
  };
  return {
    async untilFree(stopping) {
      for (;;) {
        const waitMs = freeAtMs - performance.now();
        if (waitMs <= 0) return;
        await wait(waitMs, undefined, { signal: stopping });
      }
    },
    begin: () => pause(paceMs),
    pause,
  };
}
