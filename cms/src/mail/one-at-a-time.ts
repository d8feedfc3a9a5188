/** Work that runs once at a time. */
export interface Turns {
  /** Runs the work; asked while it runs, once more afterwards, however often it was asked. */
  ask: () => void;
  /** Resolves when it runs no more. */
  idle: () => Promise<void>;
}

/** @param onError told when the work fails; what was asked meanwhile waits for the next time. */
export function oneAtATime(work: () => Promise<void>, onError: (error: unknown) => void): Turns {
  let running: Promise<void> | undefined;
  let isAskedAgain = false;

  const run = async () => {
    do {
      isAskedAgain = false;
      await work();
    } while (isAskedAgain);
  };

  return {
    ask: () => {
      isAskedAgain = true;
      running ??= run()
        .catch(onError)
        .finally(() => {
          running = undefined;
        });
    },
    idle: async () => running,
  };
}
