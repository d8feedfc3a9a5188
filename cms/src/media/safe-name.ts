import { randomBytes } from 'node:crypto';

const maxLength = 40;

/**
 * A file's name: lower-case ASCII words of the given one, and 6 random bytes. No path, no clash, no
 * guess.
 */
export function makeSafeName(original: string, extension: string): string {
  const words = original
    .replace(/\.[^.]*$/, '')
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, maxLength)
    .replace(/^-+|-+$/g, '');
  return `${words || 'picture'}-${randomBytes(6).toString('hex')}.${extension}`;
}
