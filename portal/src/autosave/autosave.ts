/** What the portal answers to a form that was sent in the background. */
export type AutosaveAnswer =
  | {
      outcome: 'saved';
      /** That it is saved, and when. */
      said: string;
      /** Of what is kept now, where the form says which revision it was shown. */
      revision?: number;
      /** What another tab or device had saved, and this replaced; null where nothing was. */
      replaced?: Replaced | null;
    }
  | { outcome: 'closed' };

/**
 * What became of a form that was sent in the background. `refused`: it is not kept, and would not be if it were
 * sent again as it is; the form's own button tells why.
 */
export type Autosaved = AutosaveAnswer | { outcome: 'refused' };

export interface Replaced {
  lines: string[];
  /** Name and value of the field in which the form carries it along. */
  carried: [string, string];
}

export interface Autosave {
  /** Something was typed or chosen. */
  change(): void;
  /** Saves at once what is not saved yet. */
  saveNow(): void;
  /** Saves no more of its own accord; resolves when nothing is under way. */
  settle(): Promise<void>;
  isUnderWay(): boolean;
  /** Saves at once, changed or not; whether anybody answered. */
  reach(): Promise<boolean>;
}

const quietMs = 1_500;
const firstRetryMs = 5_000;
const longestRetryMs = 60_000;

/**
 * Saves a form while it is filled in: a moment after the last key, one request at a time, and again, later and
 * later, when nobody answered.
 * @param send sends the form as it stands; rejects when nobody answers
 * @param tell is told of each answer, or null when it could not be saved yet
 */
export function createAutosave(
  send: () => Promise<Autosaved>,
  tell: (answer: Autosaved | null) => void,
): Autosave {
  let isChanged = false;
  let isSettled = false;
  let isAnswered = true;
  let retryMs = firstRetryMs;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay: Promise<void> | null = null;

  function plan(ms: number): void {
    clearTimeout(timer);
    if (!isSettled) timer = setTimeout(save, ms);
  }

  async function sendOnce(): Promise<void> {
    isChanged = false;
    try {
      const answer = await send();
      isAnswered = true;
      retryMs = firstRetryMs;
      if (answer.outcome === 'closed') isSettled = true;
      tell(answer);
      if (isChanged) plan(quietMs);
      else isChanged = answer.outcome === 'refused';
    } catch {
      isAnswered = false;
      isChanged = true;
      tell(null);
      plan(retryMs);
      retryMs = Math.min(retryMs * 2, longestRetryMs);
    }
  }

  function save(): void {
    clearTimeout(timer);
    if (underWay || isSettled || !isChanged) return;
    underWay = sendOnce().then(() => {
      underWay = null;
    });
  }

  return {
    change() {
      isChanged = true;
      if (!underWay) plan(quietMs);
    },
    saveNow: save,
    async settle() {
      isSettled = true;
      clearTimeout(timer);
      await underWay;
    },
    isUnderWay: () => underWay !== null,
    async reach() {
      isChanged = true;
      save();
      await underWay;
      return isAnswered;
    },
  };
}
