const belgium = '32';

/** How many digits somebody typed, without the `(0)` that is only dialled inland. */
export function countPhoneDigits(text: string): number {
  return text.replace('(0)', '').replaceAll(/\D/g, '').length;
}

/**
 * A telephone number as it is compared, whatever its form: digits with the country first, that of
 * Belgium where none was typed. `0475 12 34 56`, `+32 (0)475/12.34.56` and `0032475123456` are one.
 */
export function normalisePhone(text: string): string {
  const trimmed = text.trim().replace('(0)', '');
  const digits = trimmed.replaceAll(/\D/g, '');
  if (trimmed.startsWith('+')) return digits;
  if (digits.startsWith('00')) return digits.slice(2);
  return belgium + digits.replace(/^0/, '');
}
