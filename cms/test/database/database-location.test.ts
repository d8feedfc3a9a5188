import path from 'node:path';
import { expect, test } from 'vitest';
import { readDatabaseLocation } from '../../src/database/database-location.ts';

const read = (url: string | undefined) => readDatabaseLocation(url, '/data');

test.each([undefined, ''])(
  'without a URL (%j) the data is one file in the data directory',
  (url) => {
    expect(read(url)).toEqual({ kind: 'sqlite', filePath: '/data/cms.sqlite' });
  },
);

test.each([
  ['file:/var/lib/cms.sqlite', '/var/lib/cms.sqlite'],
  ['file:///var/lib/cms.sqlite', '/var/lib/cms.sqlite'],
  ['file://localhost/var/lib/cms.sqlite', '/var/lib/cms.sqlite'],
  ['file:///var/with%20space.sqlite', '/var/with space.sqlite'],
  ['file:relative/cms.sqlite', path.resolve('relative/cms.sqlite')],
  ['file:./cms.sqlite', path.resolve('cms.sqlite')],
])('%s is the file %s', (url, filePath) => {
  expect(read(url)).toEqual({ kind: 'sqlite', filePath });
});

test.each(['mongodb://localhost/cms?replicaSet=rs0', 'mongodb+srv://host/cms'])(
  '%s is a MongoDB',
  (url) => {
    expect(read(url)).toEqual({ kind: 'mongodb', url });
  },
);

test.each([
  ['postgres://user:hidden@host/cms', 'Leave it unset'],
  ['cms.sqlite', 'Leave it unset'],
  ['file:', 'must name a file on this machine'],
  ['file::memory:', 'must name a file on this machine'],
  ['file:cms.sqlite?mode=memory', 'must name a file on this machine'],
  ['file://elsewhere/cms.sqlite', 'must name a file on this machine'],
  ['file:%E0%A4%A', 'must name a file on this machine'],
])('%s is refused with a message that says what to write', (url, message) => {
  expect(() => read(url)).toThrow(message);
  expect(() => read(url)).not.toThrow('hidden');
});
