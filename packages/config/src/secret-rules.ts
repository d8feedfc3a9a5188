import { z } from 'zod';
import type { Mode } from './mode.ts';

const minimumSecretLength = 32;
const makeOne = 'Make one with: openssl rand -hex 32';

/**
 * A secret. In demo mode any text will do, since `npm start` makes it; in production it has at least
 * 32 characters and is not one that a demo start made (those begin with `demo-`).
 */
export function secretRule(mode: Mode) {
  if (mode === 'demo') {
    return z.string({ error: 'is missing. `npm start` makes it and hands it to every part.' });
  }
  return z
    .string({ error: `is missing. ${makeOne}` })
    .min(minimumSecretLength, {
      error: `is shorter than ${minimumSecretLength} characters. ${makeOne}`,
      abort: true,
    })
    .refine((secret) => !secret.startsWith('demo-'), {
      error: `begins with "demo-", so it was made for a demo. ${makeOne}`,
    });
}
