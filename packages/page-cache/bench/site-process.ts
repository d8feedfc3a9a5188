/**
 * The cache as a site would run it, in a process of its own: pages whose edition is set by POST
 * /edition, as a CMS would commit it, and a purge endpoint. Writes its port to standard output.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { createHttpServer } from '@duo/web-edge/http-server';
import { readBody } from '@duo/web-edge/request-body';
import { createPageCache } from '../src/page-cache.ts';
import { createPurgeEndpoint } from '../src/purge-endpoint.ts';
import { writeSamplePage } from './sample-page.ts';

// About what a page takes that reads its content from a CMS on the same machine.
const RENDER_MS = 10;

const [, , key = ''] = process.argv;
const editions = new Map<string, number>();
const rendersByEdition = new Map<string, number>();

async function render(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const edition = editions.get(pathname) ?? 0;
  const rendered = `${pathname} ${edition}`;
  rendersByEdition.set(rendered, (rendersByEdition.get(rendered) ?? 0) + 1);
  await sleep(RENDER_MS);
  return new Response(writeSamplePage(pathname), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-tag': `pages${pathname}`,
      'x-edition': String(edition),
    },
  });
}

const cache = createPageCache({
  origin: render,
  hosts: ['bench.example'],
  allowedQuery: () => [],
  bypass: () => false,
  maxBytes: 64 * 1024 * 1024,
});
const purge = createPurgeEndpoint({ cache, key });

async function setEdition(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const { path, edition } = JSON.parse(String(await readBody(req, 1024)));
  editions.set(path, edition);
  res.writeHead(204).end();
}

function handle(req: IncomingMessage, res: ServerResponse): Promise<void> | void {
  if (req.method !== 'POST' && req.url !== '/renders') return cache.handle(req, res);
  if (req.url === '/purge') return purge(req, res);
  if (req.url === '/edition') return setEdition(req, res);
  res.end(JSON.stringify([...rendersByEdition]));
}

const { listen } = createHttpServer({ handle });
process.stdout.write(`${await listen(0, '127.0.0.1')}\n`);
