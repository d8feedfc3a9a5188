import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createCmsClient } from '../src/client.ts';
import { CmsRefused, CmsUnavailable } from '../src/errors.ts';
import { frame, homePage } from './answers.ts';

const servers: Server[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

async function listen(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function clientOf(answer: RequestListener, timeoutMs = 2_000) {
  return createCmsClient({ cmsUrl: await listen(answer), timeoutMs, requestId: 'request-1' });
}

function clientThatGets(status: number, body: unknown) {
  return clientOf((_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
}

test('a page is asked for by language and path, and its tags travel with it', async () => {
  const asked: string[] = [];
  const client = await clientOf((request, response) => {
    asked.push(`${request.url} ${request.headers['x-request-id']}`);
    response.end(JSON.stringify({ outcome: 'found', page: homePage }));
  });
  const answer = await client.fetchPage('fr', 'villes/liège');
  expect(asked).toEqual(['/api/published/page?language=fr&path=villes%2Fli%C3%A8ge request-1']);
  expect(answer).toMatchObject({ outcome: 'found', page: { tags: ['pages/1', 'pages?fr'] } });
});

test('what the domain adds to a block is kept as it came', async () => {
  const client = await clientThatGets(200, { outcome: 'found', page: homePage });
  expect(await client.fetchPage('fr', '')).toEqual({ outcome: 'found', page: homePage });
});

test('an address that moved says where to', async () => {
  const client = await clientThatGets(200, { outcome: 'moved', path: '/fr/projet' });
  expect(await client.fetchPage('fr', 'le-projet')).toEqual({
    outcome: 'moved',
    path: '/fr/projet',
  });
});

test.each(['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example'])(
  'a move to %s, off the site, is not believed',
  async (path) => {
    const client = await clientThatGets(200, { outcome: 'moved', path });
    await expect(client.fetchPage('fr', 'x')).rejects.toThrow(CmsUnavailable);
  },
);

test('a missing page brings the frame to say so in', async () => {
  const client = await clientThatGets(200, { outcome: 'missing', frame });
  expect(await client.fetchPage('fr', 'x')).toEqual({ outcome: 'missing', frame });
});

test('a ticket that is not valid is a refusal with its status', async () => {
  const client = await clientThatGets(403, { message: 'no' });
  await expect(client.fetchPreview('forged')).rejects.toMatchObject({
    name: 'CmsRefused',
    status: 403,
  });
});

test.each([500, 502, 503, 429, 302])(
  'status %i means that the CMS is unavailable',
  async (status) => {
    const client = await clientThatGets(status, {});
    await expect(client.fetchSitemap()).rejects.toThrow(CmsUnavailable);
  },
);

test('an answer without the promised fields is unavailable, never half a page', async () => {
  const { frame: _left, ...withoutFrame } = homePage;
  const client = await clientThatGets(200, { outcome: 'found', page: withoutFrame });
  await expect(client.fetchPage('fr', '')).rejects.toThrow(/unreadable answer/);
});

test('an answer that is not JSON is unavailable', async () => {
  const client = await clientOf((_request, response) => response.end('<html>'));
  await expect(client.fetchFrame('nl')).rejects.toThrow(CmsUnavailable);
});

test('a CMS that does not answer in time is unavailable', async () => {
  const client = await clientOf(() => {}, 20);
  await expect(client.fetchFrame('nl')).rejects.toThrow(CmsUnavailable);
});

test('a connection that breaks in the middle of an answer is unavailable', async () => {
  const client = await clientOf((request, response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('{"outcome":', () => request.socket.destroy());
  });
  await expect(client.fetchPage('fr', '')).rejects.toThrow(CmsUnavailable);
});

test('a CMS that is not there is unavailable', async () => {
  const client = createCmsClient({ cmsUrl: 'http://127.0.0.1:9', timeoutMs: 500 });
  await expect(client.fetchChanges(0)).rejects.toThrow(CmsUnavailable);
});

test('changes are tags, or null when it is too long ago to know', async () => {
  const client = await clientOf((request, response) => {
    const tags = request.url === '/api/content-version?since=1' ? null : ['pages/1'];
    response.end(JSON.stringify({ version: 9, tags, forget: ['media/4'] }));
  });
  expect(await client.fetchChanges(1)).toEqual({ version: 9, tags: null, forget: ['media/4'] });
  expect(await client.fetchChanges(8)).toMatchObject({ version: 9, tags: ['pages/1'] });
});

test('whoever knows no version yet asks for the version alone', async () => {
  const client = await clientOf((request, response) => {
    const tags = request.url === '/api/content-version' ? [] : null;
    response.end(JSON.stringify({ version: 9, tags }));
  });
  expect(await client.fetchChanges(null)).toEqual({ version: 9, tags: [] });
});

test('a picture comes with its type and tags', async () => {
  const client = await clientOf((_request, response) => {
    response.writeHead(200, { 'content-type': 'image/webp', 'cache-tag': 'media/4, media?fr' });
    response.end('webp');
  });
  const picture = await client.fetchPicture('portrait-640.webp');
  expect(picture).toMatchObject({ type: 'image/webp', tags: ['media/4', 'media?fr'] });
  expect(Buffer.from(picture.body).toString()).toBe('webp');
});

test.each(['../secret.png', '..%2Fsecret.png', '.png', 'a/b.png', 'page.html', 'drawing.svg', ''])(
  'the name %j is refused without asking the CMS',
  async (fileName) => {
    const client = await clientOf(() => {
      throw new Error('asked');
    });
    await expect(client.fetchPicture(fileName)).rejects.toThrow(CmsRefused);
  },
);

test('a file that is not a picture is never passed on as one', async () => {
  const client = await clientOf((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<script>');
  });
  await expect(client.fetchPicture('portrait.png')).rejects.toThrow(CmsUnavailable);
});
