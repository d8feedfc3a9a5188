/*
 * Days and moments as they are written in Belgium, in forms as in lists: Payload's own put the month
 * first, so that the fifth of January reads as the first of May.
 */

/** Of a date field that holds a day. */
export const writtenDay = { displayFormat: 'd MMMM yyyy' } as const;

/** Of a date field that holds a moment. */
export const writtenMoment = {
  pickerAppearance: 'dayAndTime',
  displayFormat: 'd MMMM yyyy, HH:mm',
  timeFormat: 'HH:mm',
} as const;
