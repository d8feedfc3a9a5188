import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { BSON } from 'mongodb';

/** A command as the driver sent it, by its name. */
export interface FakeCommand {
  name: string;
  command: Record<string, unknown>;
}

export interface FakeMongodb {
  url: string;
  received: FakeCommand[];
  stop: () => void;
}

const headerBytes = 16;
const opQuery = 2004;
const opMsg = 2013;

/**
 * A server that speaks just enough of MongoDB's wire protocol to be connected to: it says of itself what
 * `describe` gives in answer to `hello`, and "ok" to all else, keeping nothing.
 */
export async function startFakeMongodb(
  describe: (address: string) => Record<string, unknown>,
): Promise<FakeMongodb> {
  const received: FakeCommand[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    readMessages(socket, (message) => {
      const command = readCommand(message);
      const name = Object.keys(command)[0] ?? '';
      received.push({ name, command });
      socket.write(toReply(message, answer(name, describe(address))));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  return { url: `mongodb://${address}/fake`, received, stop };
}

function readMessages(socket: Socket, handle: (message: Buffer) => void): void {
  let pending = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    pending = Buffer.concat([pending, chunk]);
    while (pending.length >= headerBytes && pending.length >= pending.readInt32LE(0)) {
      const length = pending.readInt32LE(0);
      handle(pending.subarray(0, length));
      pending = pending.subarray(length);
    }
  });
}

function readCommand(message: Buffer): Record<string, unknown> {
  if (message.readInt32LE(12) === opMsg) return BSON.deserialize(message.subarray(headerBytes + 5));
  const nameEnd = message.indexOf(0, headerBytes + 4);
  return BSON.deserialize(message.subarray(nameEnd + 1 + 8));
}

function answer(name: string, description: Record<string, unknown>): Record<string, unknown> {
  if (!/^(hello|ismaster)$/i.test(name)) return { ok: 1, n: 1 };
  return {
    ok: 1,
    isWritablePrimary: true,
    ismaster: true,
    maxBsonObjectSize: 16_777_216,
    maxMessageSizeBytes: 48_000_000,
    maxWriteBatchSize: 100_000,
    minWireVersion: 0,
    maxWireVersion: 21,
    logicalSessionTimeoutMinutes: 30,
    ...description,
  };
}

function toReply(message: Buffer, document: Record<string, unknown>): Buffer {
  const isQuery = message.readInt32LE(12) === opQuery;
  const prefix = Buffer.alloc(isQuery ? headerBytes + 20 : headerBytes + 5);
  const reply = Buffer.concat([prefix, BSON.serialize(document)]);
  reply.writeInt32LE(reply.length, 0);
  reply.writeInt32LE(message.readInt32LE(4), 8);
  reply.writeInt32LE(isQuery ? 1 : opMsg, 12);
  if (isQuery) reply.writeInt32LE(1, headerBytes + 16);
  return reply;
}
