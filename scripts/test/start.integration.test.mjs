import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { pickFreePorts } from '../lib/ports.mjs';
import { isAlive } from './alive.mjs';
import { askProcessId, runStart } from './running-start.mjs';

async function pickFreePort() {
  const [port = 0] = await pickFreePorts(1);
  return port;
}

test.each(/** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP']))(
  'the start tells the addresses, and %s ends it and its parts without a complaint',
  async (signal) => {
    const port = await pickFreePort();
    const start = runStart({ part: 'good', port });
    await start.waitForText(new RegExp(`Ready in .* s\\.[^]*The good +http://localhost:${port}/`));
    const pid = await askProcessId(port);
    expect(await start.stop(signal)).toBe(0);
    expect(isAlive(pid)).toBe(false);
  },
);

test('the start ends when the shell between npm and it was ended', async () => {
  const port = await pickFreePort();
  const start = runStart({ part: 'good', port, throughShell: true });
  await start.waitForText(/Ready in/);
  const pid = await askProcessId(port);
  start.stop();
  await start.waitForText(/Stopping/);
  await expect.poll(() => isAlive(pid), { timeout: 20_000 }).toBe(false);
});

test('a part that dies is told, and started again', async () => {
  const port = await pickFreePort();
  const start = runStart({ part: 'good', port });
  await start.waitForText(/Ready in/);
  const firstPid = await askProcessId(port);
  process.kill(firstPid, 'SIGKILL');
  await start.waitForText(/good was ended by SIGKILL; starting it again in 0\.5 s/);
  const isReplaced = async () => (await askProcessId(port).catch(() => firstPid)) !== firstPid;
  await expect.poll(isReplaced, { timeout: 20_000 }).toBe(true);
  expect(await start.stop()).toBe(0);
});

test('a part that dies again and again before it was ever ready ends the start with its words', async () => {
  const start = runStart({ part: 'dying', port: await pickFreePort() });
  expect(await start.exited).toBe(1);
  const output = start.readOutput();
  expect(output).toMatch(/dying ended with exit code 3; starting it again in 0\.5 s/);
  expect(output).toContain('dying | the configuration is wrong');
  expect(output).toContain('ended 5 times before it was ready');
});

test('a part that never gets ready ends the start with what it printed', async () => {
  const start = runStart({ part: 'deaf', port: await pickFreePort(), readyWithinMs: 2000 });
  expect(await start.exited).toBe(1);
  expect(start.readOutput()).toContain('waiting for a database that never comes');
  expect(start.readOutput()).toContain('was not ready within 2 s');
});

test('a busy port is named with its variable before anything is prepared', async () => {
  const server = createServer();
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const start = runStart({ part: 'good', port, preparation: 'endless' });
  expect(await start.exited).toBe(1);
  expect(start.readOutput()).toMatch(new RegExp(`Port ${port}.*FIXTURE_PORT=`));
  expect(start.readOutput()).not.toContain('endless');
});

test('the start can be stopped during a phase, and leaves none of its processes behind', async () => {
  const start = runStart({ part: 'good', port: await pickFreePort(), preparation: 'endless' });
  await start.waitForText(/endless child \d+/);
  const pid = Number(/endless child (\d+)/.exec(start.readOutput())?.[1]);
  expect(isAlive(pid)).toBe(true);
  expect(await start.stop()).toBe(0);
  expect(isAlive(pid)).toBe(false);
  expect(start.readOutput()).not.toContain('failed');
});
