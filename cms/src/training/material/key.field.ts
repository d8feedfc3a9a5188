import type { TextField } from 'payload';
import { makeKey } from './make-key.ts';

/** The key of a part of a lesson, given when the part is made and seen by nobody. */
export function keyField(name = 'key'): TextField {
  return {
    name,
    type: 'text',
    defaultValue: () => makeKey(),
    maxLength: 40,
    admin: { hidden: true },
  };
}
