import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCmsConfig } from '../src/cms.ts';
import { findWorkspaceRoot, resolveDataDirectory } from '../src/data-directory.ts';
import { type Environment, environmentVariables, readEnvironment } from '../src/environment.ts';
import { readPortalConfig } from '../src/portal.ts';
import { readSiteConfig } from '../src/site.ts';
import { demoEnvironment } from './production-environment.ts';

const root = join(import.meta.dirname, '../../..');

test('texts are trimmed, and an empty variable counts as one that is not set', () => {
  expect(readEnvironment({ HOST: ' 127.0.0.1 ', LOG_LEVEL: ' ', PATH: '/bin' })).toEqual({
    HOST: '127.0.0.1',
    LOG_LEVEL: undefined,
  });
});

test('a relative data directory counts from the root of the repository', () => {
  expect(resolveDataDirectory('.data')).toBe(join(root, '.data'));
  expect(resolveDataDirectory('/var/lib/duo')).toBe('/var/lib/duo');
});

test('the root is the folder whose package.json lists the workspaces', () => {
  expect(findWorkspaceRoot(import.meta.dirname)).toBe(root);
  expect(findWorkspaceRoot('/')).toBeUndefined();
});

test('every variable of the list is read by a part, and no other', () => {
  const read = new Set<string>();
  const env: Environment = new Proxy(demoEnvironment, {
    get: (target, name, receiver) => {
      if (typeof name === 'string') read.add(name);
      return Reflect.get(target, name, receiver);
    },
  });
  readSiteConfig(env);
  readCmsConfig(env);
  readPortalConfig(env);
  expect([...read].sort()).toEqual([...environmentVariables].sort());
});

test('.env.example explains, in a line each, exactly the variables that the code reads', () => {
  const lines = readFileSync(join(root, '.env.example'), 'utf8').split('\n');
  const assignments = lines.flatMap((line, index) => {
    const name = /^#?([A-Z_]+)=/.exec(line)?.[1];
    return name ? [{ name, explanation: lines[index - 1] ?? '' }] : [];
  });
  const known = [...environmentVariables, ...listScriptVariables()];
  expect(assignments.map(({ name }) => name).sort()).toEqual([...new Set(known)].sort());
  for (const { name, explanation } of assignments) {
    expect(explanation, `the line above ${name}`).toMatch(/^# \S+ \S+/);
  }
});

/** What `npm start` and `npm test` read besides, and hand to no part. */
function listScriptVariables(): string[] {
  return JSON.parse(readFileSync(join(root, 'scripts/variables.json'), 'utf8'));
}
