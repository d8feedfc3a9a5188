import type { Seals } from '../sealing/seals.ts';

/** Long enough to find one's mail; later the city is simply asked for again. */
export const cityLifetimeMs = 24 * 60 * 60 * 1000;

export function sealCity(seals: Seals, id: string): string {
  return seals.seal('city', '', id, cityLifetimeMs);
}

export function openCity(seals: Seals, text: string | undefined): string | null {
  const opened = text ? seals.open('city', '', text) : null;
  return typeof opened === 'string' ? opened : null;
}
