/** Crockford's base 32: no letter that is taken for another when read aloud (I, L, O, U). */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 8;

/** By which an application is named on the telephone: `DUO-` and twice four signs, such as `DUO-7K3M-Q2XW`. */
export const referenceForm = /^DUO-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/;

/** Makes a reference of eight random bytes. */
export function makeReference(randomBytes: Uint8Array): string {
  const made = Array.from(randomBytes.subarray(0, length), (byte) => signs[byte % signs.length]);
  return `DUO-${made.slice(0, 4).join('')}-${made.slice(4).join('')}`;
}

/** A reference as somebody types or dictates it, in its own form; null for what is none. */
export function readReference(text: string): string | null {
  const typed = text
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replace(/^DUO/, '');
  const read = typed.replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  const reference = `DUO-${read.slice(0, 4)}-${read.slice(4)}`;
  return referenceForm.test(reference) ? reference : null;
}
