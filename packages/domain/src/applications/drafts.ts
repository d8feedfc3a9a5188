import { draftLifetimeDays, draftNoticeDays, draftReminderDays } from './conditions.ts';
import { addDays, countDays, type Day } from './days.ts';

/** What a draft is told of when it is left alone: two reminders, then that it ends. */
const tellingDays = [...draftReminderDays, draftNoticeDays];

/** How many things the owner of a draft is told before it ends. */
export const draftTellings = tellingDays.length;

export interface DraftLeftAlone {
  lastAnswerOn: Day;
  /** How many of {@link draftTellings} have been told, or passed over. */
  told: number;
  endsOn: Day;
}

/** What a draft needs that was left alone; `told` and `endsOn` are what they become. */
export type DraftCare =
  | { act: 'remind'; told: number; endsOn: Day }
  | { act: 'announceEnd'; told: number; endsOn: Day }
  | { act: 'expire' };

/** After how many days without an answer the next thing happens to a draft of which so much has been told. */
export function daysUntilNextCare(told: number): number {
  return tellingDays[told] ?? draftLifetimeDays;
}

/**
 * What is due for a draft today; null for nothing. Of several reminders that were missed, the last one
 * stands for all; and no draft ends before its end was announced a week ahead.
 */
export function findDraftCare(
  { lastAnswerOn, told, endsOn }: DraftLeftAlone,
  today: Day,
): DraftCare | null {
  const age = countDays(lastAnswerOn, today);
  const due = tellingDays.filter((days) => age >= days).length;
  if (due > told && due < draftTellings) return { act: 'remind', told: due, endsOn };
  if (due > told) {
    const earliest = addDays(today, draftLifetimeDays - draftNoticeDays);
    return { act: 'announceEnd', told: due, endsOn: earliest > endsOn ? earliest : endsOn };
  }
  const isOver = due === draftTellings && age >= draftLifetimeDays && today >= endsOn;
  return isOver ? { act: 'expire' } : null;
}
