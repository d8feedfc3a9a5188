import type { Key } from '@duo/domain/training/lesson';
import { readAct } from '../lesson/read-act.ts';

/** The choices made in a scenario, with what its button did: one more, one taken back, or all of them. */
export function readPath(fields: URLSearchParams): Key[] {
  const path = fields.getAll('path');
  switch (readAct(fields)?.name) {
    case 'restart':
      return [];
    case 'back':
      return path.slice(0, -1);
    default:
      return [...path, ...fields.getAll('choice')];
  }
}
