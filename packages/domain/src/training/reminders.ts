import { countDays, type Day } from '../applications/days.ts';

/** After how many quiet days somebody who has not finished a course is reminded. */
export const trainingReminderDays = [7, 21] as const;

/** Whoever has done nothing for longer is in the middle of a course no more. */
export const activeLearnerDays = 90;

/**
 * Which reminder is due today, counted from 1; null for none. Of several that were missed, the last one
 * stands for all.
 *
 * @param quiet since which day nothing was done, and how many reminders have gone since.
 */
export function findTrainingReminder(
  { quietSince, sent }: { quietSince: Day; sent: number },
  today: Day,
): number | null {
  const days = countDays(quietSince, today);
  const due = trainingReminderDays.filter((after) => days >= after).length;
  return due > sent ? due : null;
}
