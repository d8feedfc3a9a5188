import { createServer } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { pickFreePorts, refuseBusyPorts } from '../lib/ports.mjs';

/** @type {import('node:net').Server[]} */
const servers = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** @param {string} host */
async function occupyPort(host) {
  const server = createServer();
  servers.push(server);
  await new Promise((resolve) => server.listen(0, host, () => resolve(undefined)));
  return /** @type {import('node:net').AddressInfo} */ (server.address()).port;
}

/** @param {number} port */
const site = (port) => ({ title: 'Public site', portVariable: 'SITE_PORT', port });
/** @param {number} port */
const cms = (port) => ({ title: 'Content management', portVariable: 'CMS_PORT', port });

test('free ports are accepted', async () => {
  const [first = 0, second = 0] = await pickFreePorts(2);
  expect(first).not.toBe(second);
  await refuseBusyPorts([site(first), cms(second)], '127.0.0.1');
});

test('every busy port is named with the variable that changes it', async () => {
  const first = await occupyPort('127.0.0.1');
  const second = await occupyPort('127.0.0.1');
  const refusal = refuseBusyPorts([site(first), cms(second)], '127.0.0.1');
  await expect(refusal).rejects.toThrow(
    new RegExp(`Port ${first}.*SITE_PORT=.*\\n.*Port ${second}.*CMS_PORT=`),
  );
});

test('a port that another program holds on every interface is busy', async () => {
  const port = await occupyPort('0.0.0.0');
  await expect(refuseBusyPorts([site(port)], '127.0.0.1')).rejects.toThrow(`Port ${port}`);
});

test('a port at which localhost would lead to another program is busy', async () => {
  const port = await occupyPort('::1');
  await expect(refuseBusyPorts([site(port)], '127.0.0.1')).rejects.toThrow(`Port ${port}`);
});

test('two parts cannot share a port', async () => {
  const [port = 0] = await pickFreePorts(1);
  await expect(refuseBusyPorts([site(port), cms(port)], '127.0.0.1')).rejects.toThrow(
    `SITE_PORT and CMS_PORT are both ${port}`,
  );
});

test('an address that this machine does not have is refused by the name of its variable', async () => {
  const [port = 0] = await pickFreePorts(1);
  await expect(refuseBusyPorts([site(port)], '192.0.2.1')).rejects.toThrow('HOST=192.0.2.1');
});
