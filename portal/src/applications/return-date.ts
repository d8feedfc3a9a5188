import { addDays, type Day, dayOf, isDay } from '@duo/domain/applications/days';

/** The day that three fields name; null when there is none such. */
export function readReturnDate(typed: { day: string; month: string; year: string }): Day | null {
  const { day, month, year } = typed;
  const text = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : null;
}

const exampleDays = 60;

/** A day to come, as somebody would type it into the fields. */
export function writeExampleDate(nowMs: number): string {
  const [year, month, day] = addDays(dayOf(new Date(nowMs)), exampleDays).split('-');
  return `${Number(day)} ${Number(month)} ${year}`;
}
