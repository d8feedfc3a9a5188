import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, expect, test } from 'vitest';
import { startTestSqlite } from './support/start-test-database.ts';

const database = await startTestSqlite();
const { payload, client, filePath } = database;
afterAll(database.stop);

const script = path.join(import.meta.dirname, 'support', 'write-until-killed.ts');
const pairsBeforeKill = 60;

test('a process killed amid its writes leaves all that it acknowledged, and no half of a pair', async () => {
  const child = spawn(process.execPath, [script, filePath, path.dirname(filePath)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const acknowledged: string[] = [];
  for await (const name of createInterface({ input: child.stdout })) {
    acknowledged.push(name);
    if (acknowledged.length === pairsBeforeKill) child.kill('SIGKILL');
  }
  if (child.signalCode === null) await once(child, 'exit');
  expect(child.signalCode).toBe('SIGKILL');

  const titles = await readColumn('select title from notes');
  expect(titles).toEqual(expect.arrayContaining(acknowledged));
  expect((await readColumn('select message from records')).sort()).toEqual(titles.sort());
  expect(await readColumn('pragma integrity_check')).toEqual(['ok']);
  await payload.create({ collection: 'notes', data: { title: 'after the kill' } });
}, 60_000);

async function readColumn(sql: string): Promise<unknown[]> {
  return (await client.execute(sql)).rows.map((row) => row[0]);
}
