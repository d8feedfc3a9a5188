import { type IncomingHttpHeaders, type RequestOptions, request } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  readonly text: string;
}

export interface Asking extends RequestOptions {
  readonly body?: string | Buffer;
}

/** One request on a connection of its own; the target goes out as written, unlike with fetch. */
export function ask(port: number, target: string, asking: Asking = {}): Promise<Answer> {
  const { body, ...options } = asking;
  return new Promise((resolve, reject) => {
    const req = request(
      { host: '127.0.0.1', port, path: target, agent: false, ...options },
      async (res) => {
        try {
          const bytes = Buffer.concat(await res.toArray());
          const status = res.statusCode ?? 0;
          resolve({ status, headers: res.headers, bytes, text: bytes.toString() });
        } catch (error) {
          reject(error);
        }
      },
    );
    req.on('error', reject);
    req.end(body);
  });
}
