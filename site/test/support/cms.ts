import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isLanguage, type Language } from '@duo/domain/languages/languages';
import sharp from 'sharp';
import { answerVerification, publicKeys } from './certificates.ts';
import { frameIn } from './frames.ts';
import { allAlternates, findPage } from './pages.ts';

/** A server that answers as the CMS does, from the made-up site. The ticket `good` opens the home page's draft. */
export interface MadeUpCms {
  url: string;
  /** Paths asked for, in order. */
  asked: string[];
  /** What was published, to be told by the content version. */
  publish(tags: string[]): void;
  close(): Promise<void>;
}

/** Listens on `port`, or on any free one. */
export async function startMadeUpCms(port = 0): Promise<MadeUpCms> {
  const asked: string[] = [];
  const changes: string[][] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response, changes).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    publish: (tags) => changes.push(tags),
    close: () => close(server),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, changes: string[][]) {
  const url = new URL(request.url ?? '/', 'http://cms');
  const asked = url.searchParams.get('language');
  const language: Language = isLanguage(asked) ? asked : 'fr';
  const file = /^\/api\/published\/picture\/(?:draft\..+\.)?(?:table|portrait)-(\d+)\.webp$/.exec(
    url.pathname,
  );
  if (file) return sendPicture(response, Number(file[1]));
  if (url.pathname === '/api/published/page') {
    return sendJson(response, answerPage(language, url.searchParams.get('path') ?? ''));
  }
  if (url.pathname === '/api/published/preview') {
    const valid = url.searchParams.get('ticket') === 'good';
    return sendJson(response, valid ? answerPage('fr', '') : { message: 'No' }, valid ? 200 : 403);
  }
  if (url.pathname === '/api/published/frame') {
    return sendJson(response, { frame: frameIn(language), tags: [`navigation#${language}`] });
  }
  if (url.pathname === '/api/published/sitemap') {
    const updatedAt = '2026-01-05T09:00:00.000Z';
    const entries = allAlternates().map((alternates) => ({ alternates, updatedAt }));
    return sendJson(response, { entries, tags: ['pages?fr', 'pages?nl', 'pages?en'] });
  }
  if (url.pathname === '/api/published/certificate') {
    const { status, body } = answerVerification(request);
    return sendJson(response, body, status);
  }
  if (url.pathname === '/api/published/jwks') return sendJson(response, publicKeys);
  if (url.pathname === '/api/content-version') {
    const tags = changes.slice(Number(url.searchParams.get('since'))).flat();
    return sendJson(response, { version: changes.length, tags });
  }
  sendJson(response, { message: 'Not found' }, 404);
}

function answerPage(language: Language, path: string) {
  if (path === 'le-projet') return { outcome: 'moved', path: '/fr/projet' };
  if (path === 'broken') {
    return { outcome: 'found', page: { ...findPage(language, ''), blocks: [{ type: 'steps' }] } };
  }
  const page = findPage(language, path);
  return page ? { outcome: 'found', page } : { outcome: 'missing', frame: frameIn(language) };
}

async function sendPicture(response: ServerResponse, width: number) {
  const body = await sharp({
    create: { width, height: Math.round(width * 0.625), channels: 3, background: '#e8694a' },
  })
    .webp()
    .toBuffer();
  response.writeHead(200, { 'content-type': 'image/webp', 'cache-tag': 'media/4' }).end(body);
}

function sendJson(response: ServerResponse, body: unknown, status = 200) {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function close(server: Server) {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
