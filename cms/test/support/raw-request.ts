import { connect } from 'node:net';

export interface RawAnswer {
  status: number;
  body: string;
}

/** Sends bytes as they are, and reads what comes back until the connection ends or `waitMs` passed. */
export function sendRaw(url: string, bytes: string | Buffer, waitMs = 5_000): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    const parts: Buffer[] = [];
    const finish = () => {
      const text = Buffer.concat(parts).toString('latin1');
      const [head = '', body = ''] = text.split('\r\n\r\n', 2);
      socket.destroy();
      resolve({ status: Number(head.split(' ')[1] ?? 0), body });
    };
    socket.setTimeout(waitMs, finish);
    socket.on('data', (part) => parts.push(part));
    socket.on('end', finish);
    socket.on('error', reject);
  });
}

/** A request by hand; each line of `head` after the first is a header. */
export function rawRequest(host: string, head: string[], body: string | Buffer = ''): Buffer {
  const [first = '', ...headers] = head;
  const lines = [first, `host: ${host}`, 'connection: close', ...headers, '', ''];
  return Buffer.concat([Buffer.from(lines.join('\r\n'), 'latin1'), Buffer.from(body)]);
}
