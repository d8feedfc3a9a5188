import { expect, test } from 'vitest';
import { createAstroOrigin } from '../src/astro-origin.ts';
import { findCanonicalPath } from '../src/canonical-path.ts';
import { listSecurityHeaders } from '../src/security-headers.ts';

test.each([
  ['/fr/', '/fr'],
  ['/FR/Devenir-Mentor', '/fr/devenir-mentor'],
  ['/fr/projet//', '/fr/projet'],
  ['/fr/li%c3%a8ge', '/fr/li%C3%A8ge'],
  ['/FR/LI%C3%A8GE/', '/fr/li%C3%A8ge'],
  ['//', '/'],
])('%s has another spelling, %s', (path, canonical) => {
  expect(findCanonicalPath(path)).toBe(canonical);
  expect(findCanonicalPath(canonical)).toBeNull();
});

test('only an address that is https promises to stay so', () => {
  expect(listSecurityHeaders('https://duo.example')).toHaveProperty('strict-transport-security');
  expect(listSecurityHeaders('http://localhost:3000')).not.toHaveProperty(
    'strict-transport-security',
  );
});

test('what Astro answers comes out as it was: status, headers, bytes and all cookies', async () => {
  const origin = createAstroOrigin(
    (request, response, _next, locals) => {
      response.writeHead(404, { 'set-cookie': ['a=1', 'b=2'], 'x-locals': JSON.stringify(locals) });
      response.end(
        Buffer.from([0xff, 0x00, ...Buffer.from(`${request.url} ${request.headers.host}`)]),
      );
    },
    { settings: 1 },
  );
  const response = await origin(new Request('http://duo.example/fr/x?y=1'));
  expect(response.status).toBe(404);
  expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  expect(response.headers.get('x-locals')).toBe('{"settings":1}');
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(bytes.subarray(0, 2)).toEqual(Buffer.from([0xff, 0x00]));
  expect(bytes.subarray(2).toString()).toBe('/fr/x?y=1 duo.example');
});

test('an answer that has no body may be one', async () => {
  const origin = createAstroOrigin((_request, response) => void response.writeHead(304).end(), {});
  expect((await origin(new Request('http://duo.example/'))).body).toBeNull();
});
