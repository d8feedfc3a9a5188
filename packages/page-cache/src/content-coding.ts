export type ContentCoding = 'br' | 'gzip' | 'identity';

// At equal weight the smallest bytes win.
const BY_SIZE: readonly ContentCoding[] = ['br', 'gzip', 'identity'];
const REMEMBERED_MAX = 256;

/**
 * Answers `Accept-Encoding` (RFC 9110, 12.5.3): the codings that the reader takes, best first.
 * `identity` closes the list even when refused, since a page is better than a 406. Few values
 * exist among browsers, so that answers are remembered, up to a bound.
 */
export function createCodingPreference(): (acceptEncoding: string) => readonly ContentCoding[] {
  const remembered = new Map<string, readonly ContentCoding[]>();
  return (acceptEncoding) => {
    const known = remembered.get(acceptEncoding);
    if (known) return known;
    if (remembered.size >= REMEMBERED_MAX) remembered.clear();
    const preference = rankCodings(acceptEncoding);
    remembered.set(acceptEncoding, preference);
    return preference;
  };
}

function rankCodings(acceptEncoding: string): readonly ContentCoding[] {
  const weights = readWeights(acceptEncoding);
  const anyOther = weights.get('*') ?? 0;
  const weightOf = (coding: ContentCoding): number => {
    const named = weights.get(coding);
    if (named !== undefined) return named;
    return coding === 'identity' ? 0 : anyOther;
  };
  const accepted = BY_SIZE.filter((coding) => coding !== 'identity' && weightOf(coding) > 0);
  return [...accepted, 'identity' as const].sort((a, b) => weightOf(b) - weightOf(a));
}

function readWeights(acceptEncoding: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const item of acceptEncoding.toLowerCase().split(',')) {
    const [rawName = '', ...parameters] = item.split(';').map((part) => part.trim());
    const name = rawName === 'x-gzip' ? 'gzip' : rawName;
    const weight = parameters.find((parameter) => parameter.startsWith('q='));
    const value = weight === undefined ? 1 : Number(weight.slice(2));
    if (name !== '') weights.set(name, Number.isFinite(value) ? value : 0);
  }
  return weights;
}
