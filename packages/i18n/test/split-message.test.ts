import { expect, test } from 'vitest';
import { splitMessage } from '../src/split-message.ts';

test('a message is split around the one value that is a link', () => {
  expect(splitMessage((mark) => `Appelez le ${mark}.`)).toEqual(['Appelez le ', '.']);
});
