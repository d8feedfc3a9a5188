const codeLength = 6;
const groupLength = 3;

/**
 * A code as the mail shows it, in two groups of three: `123 456`. What isn't a code (letters, more digits) is
 * left as it was typed, so that nothing changes under the reader's fingers.
 */
export function groupDigits(text: string): string {
  const digits = text.replaceAll(/[\s.-]/g, '');
  if (!/^\d+$/.test(digits) || digits.length > codeLength) return text;
  if (digits.length <= groupLength) return digits;
  return `${digits.slice(0, groupLength)} ${digits.slice(groupLength)}`;
}

/** The one code of six digits in a text, such as a copied mail; null when there is none, or more than one. */
export function pickDigits(text: string): string | null {
  const codes = [...text.matchAll(/(?<!\d)\d{3}[\s.-]?\d{3}(?!\d)/g)];
  return codes.length === 1 ? (codes[0]?.[0] ?? '').replaceAll(/\D/g, '') : null;
}
