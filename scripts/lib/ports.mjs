import { createServer } from 'node:net';
import { Refusal } from './refusal.mjs';

/** @typedef {{ portVariable: string, port: number, title: string }} WantedPort */

/**
 * Refuses when a part could not listen where it wants to, naming every such port and the variable
 * that changes it.
 * @param {WantedPort[]} wanted
 * @param {string} host
 */
export async function refuseBusyPorts(wanted, host) {
  const complaints = await Promise.all(wanted.map((part) => findComplaint(part, host, wanted)));
  const found = complaints.filter((complaint) => complaint !== undefined);
  if (found.length > 0) throw new Refusal(found.join('\n'));
}

/**
 * Ports that were free a moment ago, all different.
 * @param {number} count
 */
export async function pickFreePorts(count) {
  const servers = await Promise.all(Array.from({ length: count }, () => listen(0, '127.0.0.1')));
  const ports = servers.map(readPort);
  await Promise.all(servers.map(close));
  return ports;
}

/**
 * @param {WantedPort} part
 * @param {string} host
 * @param {WantedPort[]} wanted
 */
async function findComplaint({ portVariable, port, title }, host, wanted) {
  const change = `choose another port: ${portVariable}=${port + 10} npm start`;
  const twin = wanted.find((other) => other.port === port && other.portVariable < portVariable);
  if (twin) return `${portVariable} and ${twin.portVariable} are both ${port}: ${change}`;
  const code = await findListenError(port, host);
  if (code === undefined) return undefined;
  if (code === 'EADDRINUSE') {
    return `Port ${port}, which the ${title.toLowerCase()} needs, is in use. Stop the program that listens there, or ${change}`;
  }
  if (code === 'EACCES') return `Port ${port} is not for every user: ${change}`;
  return `HOST=${host} is not an address of this machine (${code}).`;
}

/**
 * Why nothing can listen there, or `undefined`. On the IPv4 loopback the IPv6 one is looked at too,
 * since that is where browsers go first for `localhost`, and another program may answer there.
 * @param {number} port
 * @param {string} host
 */
async function findListenError(port, host) {
  const code = await tryToListen(port, host);
  if (code !== undefined || host !== '127.0.0.1') return code;
  return (await tryToListen(port, '::1')) === 'EADDRINUSE' ? 'EADDRINUSE' : undefined;
}

/**
 * @param {number} port
 * @param {string} host
 */
async function tryToListen(port, host) {
  try {
    await close(await listen(port, host));
    return undefined;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code ?? String(error);
  }
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<import('node:net').Server>}
 */
function listen(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host }, () => resolve(server));
  });
}

/** @param {import('node:net').Server} server */
function close(server) {
  return new Promise((resolve) => server.close(resolve));
}

/** @param {import('node:net').Server} server */
function readPort(server) {
  return /** @type {import('node:net').AddressInfo} */ (server.address()).port;
}
