import { type Language, languages } from '@duo/domain/languages/languages';

/** `fresh`: enrolled and not begun. */
export type LearnerKind = 'finished' | 'underway' | 'stuck' | 'fresh';

/** How a course went for somebody. */
export interface InventedLearner {
  id: number;
  kind: LearnerKind;
  language: Language;
  enrolledAt: string;
  /** When each lesson was begun that was; the last of them is not finished, unless all are. */
  begunAt: string[];
  lastWorkAt: string;
  remindersSent: number;
  /** Whether she has left the programme since. */
  hasLeft: boolean;
}

const msPerDay = 86_400_000;
/** Nobody's lesson binds by its age: the course is older than all who are enrolled. */
export const oldestDays = 4 * 365;

function pickKind(random: () => number): LearnerKind {
  const drawn = random();
  if (drawn < 0.6) return 'finished';
  if (drawn < 0.77) return 'underway';
  return drawn < 0.97 ? 'stuck' : 'fresh';
}

/** For how many days nothing was done; never where a reminder is just about due. */
function pickQuietDays(kind: LearnerKind, random: () => number): number {
  if (kind === 'underway' || kind === 'fresh') return 0.1 + random() * 5;
  if (kind === 'finished') return 1 + random() * (oldestDays - 120);
  return random() < 0.15 ? 8 + random() * 11 : 23 + random() * (oldestDays - 120);
}

function countBegun(kind: LearnerKind, lessons: number, random: () => number): number {
  if (kind === 'finished') return lessons;
  if (kind === 'fresh') return 0;
  // Who gives up does so early.
  const part = kind === 'stuck' ? random() ** 2 : random();
  return 1 + Math.floor(part * (lessons - 1));
}

function countReminders(kind: LearnerKind, quietDays: number): number {
  if (kind !== 'stuck') return 0;
  return quietDays < 21 ? 1 : 2;
}

/** A learner of a course with so many lessons, as one might stand in the database at `now`. */
export function inventLearner(
  id: number,
  { lessons, now, random }: { lessons: number; now: Date; random: () => number },
): InventedLearner {
  const kind = pickKind(random);
  const quietDays = pickQuietDays(kind, random);
  const paceDays = 0.5 + random() * 5;
  const begun = countBegun(kind, lessons, random);
  const daysAgo = (days: number) => new Date(now.getTime() - days * msPerDay).toISOString();
  return {
    id,
    kind,
    language: languages[Math.floor(random() ** 2.2 * languages.length)] ?? 'fr',
    enrolledAt: daysAgo(quietDays + begun * paceDays + random()),
    begunAt: Array.from({ length: begun }, (_, index) =>
      daysAgo(quietDays + (begun - index) * paceDays),
    ),
    lastWorkAt: daysAgo(quietDays),
    remindersSent: countReminders(kind, quietDays),
    hasLeft: kind === 'stuck' && random() < 0.1,
  };
}
