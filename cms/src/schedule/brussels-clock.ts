const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Brussels',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** Whether it is between two times of the day by the clock of Brussels, such as `08:00`; the end is not in it. */
export function isBetween(now: Date, from: string, until: string): boolean {
  const time = clock.format(now);
  return time >= from && time < until;
}
