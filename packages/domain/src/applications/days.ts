/** A day of the calendar as `2026-11-23`; such days compare as text. */
export type Day = string;

const msPerDay = 86_400_000;

const inBrussels = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' });

/** The day that an instant falls on by the clock of Brussels. */
export function dayOf(instant: Date): Day {
  return inBrussels.format(instant);
}

const startOf = (day: Day) => Date.parse(`${day}T00:00:00Z`);
const dayAt = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);

/** Whether there is such a day in the calendar. */
export function isDay(text: string): text is Day {
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(startOf(text)) && dayAt(startOf(text)) === text
  );
}

export function addDays(day: Day, count: number): Day {
  return dayAt(startOf(day) + count * msPerDay);
}

/** How many days later `to` is than `from`; less than nothing when it is earlier. */
export function countDays(from: Day, to: Day): number {
  return Math.round((startOf(to) - startOf(from)) / msPerDay);
}

/** How many years somebody born on a day has completed; who was born on 29 February, on 1 March. */
export function ageOn(today: Day, birthDate: Day): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** Easter Sunday of a year. Source: J. Meeus, Astronomical Algorithms, ch. 8 (Gregorian calendar). */
function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const fixedHolidays = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'];
/** Easter Monday, Ascension and Whit Monday. */
const daysAfterEaster = [1, 39, 50];

/** The ten legal holidays. Source: Belgian royal decree of 18 April 1974, art. 1. */
function isHoliday(day: Day): boolean {
  if (fixedHolidays.includes(day.slice(5))) return true;
  const easter = easterOf(Number(day.slice(0, 4)));
  return daysAfterEaster.includes(countDays(easter, day));
}

export function isWorkingDay(day: Day): boolean {
  const weekday = new Date(startOf(day)).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !isHoliday(day);
}

/** The working day that is `count` working days after `day`. */
export function addWorkingDays(day: Day, count: number): Day {
  let reached = day;
  for (let left = count; left > 0; ) {
    reached = addDays(reached, 1);
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
}
