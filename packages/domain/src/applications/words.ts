/** The words of a name without accents and capitals, each once: what searches are held against. */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l');
  return [...new Set(plain.match(/[\p{Letter}\p{Number}]+/gu) ?? [])];
}
