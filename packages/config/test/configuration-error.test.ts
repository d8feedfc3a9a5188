import { expect, test } from 'vitest';
import { ConfigurationError } from '../src/configuration-error.ts';

test('a refusal is a list that a person can work through', () => {
  const error = new ConfigurationError('The site', [
    { variable: 'SITE_PORT', explanation: 'must be a port between 1 and 65535, as in 3000' },
    { variable: 'PURGE_KEY', explanation: 'is missing. Make one with: openssl rand -hex 32' },
  ]);
  expect(error.message).toBe(
    [
      'The site cannot start: 2 variables need attention.',
      '  SITE_PORT must be a port between 1 and 65535, as in 3000',
      '  PURGE_KEY is missing. Make one with: openssl rand -hex 32',
      'The file .env.example explains every variable.',
    ].join('\n'),
  );
});
