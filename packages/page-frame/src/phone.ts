/** A telephone number as it is shown: it never breaks over two lines. */
export function writePhone(phone: string): string {
  return phone.replaceAll(' ', '\u00a0');
}

/** A telephone link (RFC 3966) for a number as people write it. */
export function phoneHref(phone: string): string {
  return `tel:${phone.replace(/[^+\d]/g, '')}`;
}
