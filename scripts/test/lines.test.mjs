import { expect, test } from 'vitest';
import { createLastLines } from '../lib/lines.mjs';

test('lines that arrive in pieces are put together, and only the last ones are remembered', () => {
  const lines = createLastLines(2);
  for (const piece of ['first\nsec', 'ond\r\nthi', 'rd\nunfinished']) lines.read(piece);
  expect(lines.list()).toEqual(['second', 'third']);
});
