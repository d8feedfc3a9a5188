import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { startPinned, stop } from './processes.ts';

export interface RunningNginx {
  readonly port: number;
  stop(): Promise<void>;
}

const START_ATTEMPTS = 100;
const START_WAIT_MS = 50;

/** nginx on one core, as it is best set up for this: files opened once, compressed beforehand. */
export async function startNginx(
  paths: { nginx: string; taskset: string },
  core: number,
  html: string,
): Promise<RunningNginx> {
  const folder = mkdtempSync(join(tmpdir(), 'page-cache-nginx-'));
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'www'));
  writeFileSync(join(folder, 'www', 'page.html'), html);
  writeFileSync(join(folder, 'www', 'page.html.gz'), gzipSync(html, { level: 9 }));
  const port = await findFreePort();
  const configuration = join(folder, 'nginx.conf');
  writeFileSync(configuration, configure(folder, port));
  const command = [paths.nginx, '-e', join(folder, 'error.log'), '-c', configuration];
  const child = startPinned(paths.taskset, core, command);
  await waitUntilServing(port);
  return {
    port,
    stop: async () => {
      await stop(child);
      rmSync(folder, { recursive: true });
    },
  };
}

function configure(folder: string, port: number): string {
  return `daemon off; worker_processes 1; pid ${folder}/nginx.pid;
events { worker_connections 1024; }
http {
  access_log off; error_log ${folder}/error.log;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi; uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  types { text/html html; } root ${folder}/www;
  sendfile on; tcp_nopush on; open_file_cache max=100 inactive=1h; open_file_cache_valid 1h;
  gzip_static on; gzip_vary on; etag on; keepalive_requests 1000;
  server { listen 127.0.0.1:${port}; location = /page { try_files /page.html =404; } }
}
`;
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || !address) throw new Error('No free port.');
  return address.port;
}

async function waitUntilServing(port: number): Promise<void> {
  for (let attempt = 0; attempt < START_ATTEMPTS; attempt += 1) {
    const response = await fetch(`http://127.0.0.1:${port}/page`).catch(() => null);
    await response?.body?.cancel();
    if (response?.ok) return;
    await sleep(START_WAIT_MS);
  }
  throw new Error('nginx did not start.');
}
