import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { createAstroOrigin } from '../../src/serving/astro-origin.ts';
import { findCanonicalPath } from '../../src/serving/canonical-path.ts';
import { listSecurityHeaders, writePagePolicy } from '../../src/serving/security-headers.ts';

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

test('the policy of a page allows its own styles by their hash, and no script', () => {
  const policy = writePagePolicy('<head><style>a{}</style></head><style>b{}</style>', null);
  const hash = createHash('sha256').update('a{}').digest('base64');
  expect(policy).toContain(`style-src 'self' 'sha256-${hash}';`);
  expect(policy.match(/sha256-/g)).toHaveLength(1);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('script-src');
  expect(policy).not.toContain('unsafe');
});

test('a preview may be framed by the CMS alone, and load the one script of the site', () => {
  const policy = writePagePolicy('<head></head>', 'https://cms.example');
  expect(policy).toContain('frame-ancestors https://cms.example');
  expect(policy).toContain("script-src 'self'");
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
