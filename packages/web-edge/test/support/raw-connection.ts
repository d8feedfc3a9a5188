import { connect, type Socket } from 'node:net';

/** A connection on which a test writes what no well-behaved client would. */
export async function openConnection(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  return socket;
}

/** All that the server says until it closes the connection. */
export async function readToEnd(socket: Socket): Promise<string> {
  return Buffer.concat(await socket.toArray()).toString();
}

/** Sends `text` on a new connection and reads to its end. */
export async function exchange(port: number, text: string): Promise<string> {
  const socket = await openConnection(port);
  socket.write(text);
  return readToEnd(socket);
}
