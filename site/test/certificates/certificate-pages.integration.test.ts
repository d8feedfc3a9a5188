import { get } from 'node:http';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codes, vouchedFor } from '../support/certificates.ts';
import { startTestSite, type TestSite } from '../support/test-site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await startTestSite();
});
afterAll(() => site.stop());

const unknown = '1k3mq2xw9zb4t6vc0rdn';
const paths = { fr: '/fr/certificat', nl: '/nl/certificaat', en: '/en/certificate' };
const firstAnswerBytes = 14_600;

// As the journeys check every other page.
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'tel-non-breaking': 'off',
    'long-title': 'off',
  },
});

/** All that comes over the wire, headers included. */
function countBytes(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(site.base + path, { headers: { 'accept-encoding': 'br' } }, (response) => {
      expect(response.headers['content-encoding']).toBe('br');
      let bytes = response.rawHeaders.join('').length + response.rawHeaders.length * 2 + 20;
      response.on('data', (part: Buffer) => {
        bytes += part.length;
      });
      response.on('end', () => resolve(bytes));
    }).on('error', reject);
  });
}

describe('A code in the address', () => {
  it.each([
    [`${paths.fr}/${codes.valid}`, 200, 'Cette attestation est valable', '23 novembre 2026'],
    [`${paths.nl}/${codes.valid}`, 200, 'Dit attest is geldig', '23 november 2026'],
    [`${paths.en}/${codes.valid}`, 200, 'This certificate is valid', '23 November 2026'],
    [`${paths.fr}/${codes.revoked}`, 200, 'Cette attestation n’est plus valable', 'Vandenbroucke'],
    [`${paths.nl}/${unknown}`, 404, 'Wij kennen deze code niet', `value="${unknown}"`],
    [`${paths.en}/abc`, 404, 'We do not know this code', 'value="abc"'],
    [`${paths.fr}/${codes.busy}`, 429, 'Un peu de patience', '2 minutes'],
    [`${paths.fr}/${codes.broken}`, 503, 'Nous ne pouvons pas vérifier', 'href="tel:'],
  ])('%s is answered by %i', async (path, status, title, also) => {
    const response = await site.ask(path);
    const html = await response.text();
    expect(response.status).toBe(status);
    expect(html).toMatch(new RegExp(`<h1[^>]*>${title}`));
    expect(html).toContain(also);
    if (status === 429) expect(response.headers.get('retry-after')).toBe('90');
  });

  it('tells name, course and day where it stands for a certificate, and nothing where it does not', async () => {
    expect(await (await site.ask(`${paths.fr}/${codes.valid}`)).text()).toContain('Devenir mentor');
    for (const code of [unknown, codes.busy, codes.broken]) {
      expect(await (await site.ask(`${paths.fr}/${code}`)).text()).not.toContain('Vandenbroucke');
    }
  });

  it('in capitals leads to its one address', async () => {
    const response = await site.ask(`${paths.fr}/${codes.valid.toUpperCase()}`);
    expect([response.status, response.headers.get('location')]).toEqual([
      301,
      `${paths.fr}/${codes.valid}`,
    ]);
  });

  it('stays in the address in another language', async () => {
    const html = await (await site.ask(`${paths.fr}/${codes.valid}`)).text();
    expect(html).toContain(`href="${paths.nl}/${codes.valid}"`);
    expect(html).toContain(`href="${paths.en}/${codes.valid}"`);
  });

  it.each(['/fr/certificat/%00', '/fr/certificat/%E0%A4%A', '/fr/certificat/..%2f'])(
    'that is no text is refused: %s',
    async (path) => expect((await site.ask(path)).status).toBe(400),
  );

  it.each(['/nl/certificat/abc', '/fr/certificat/a/b'])('stands nowhere else: %s', async (path) => {
    expect((await site.ask(path)).status).toBe(404);
  });
});

describe('The form', () => {
  it('leads to the page of the code, as it is typed from paper', async () => {
    const typed = encodeURIComponent(' 7K3MQ 2XW9Z B4T6V CORDN');
    const response = await site.ask(`${paths.nl}?code=${typed}`);
    expect([response.status, response.headers.get('location')]).toEqual([
      303,
      `${paths.nl}/${codes.valid}`,
    ]);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
  });

  it('says what is wrong with what can be no code, and keeps it', async () => {
    const response = await site.ask(`${paths.fr}?code=7K3%22%3E%3Cscript%3E`);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toContain('<title>Erreur\u00a0: Vérifier une attestation');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toMatch(/value="7K3(&#34;|&quot;)/);
    expect(html).not.toContain('"><script>');
  });
});

const everyPage = Object.values(paths).flatMap((path) => [
  path,
  `${path}?code=x`,
  `${path}/${codes.valid}`,
  `${path}/${codes.revoked}`,
  `${path}/${unknown}`,
  `${path}/${codes.busy}`,
  `${path}/${codes.broken}`,
]);

describe.each(everyPage)('%s', (path) => {
  it('is kept by nobody, listed nowhere, and runs no script', async () => {
    const response = await site.ask(path);
    const html = await response.text();
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(response.headers.get('x-cache')).toBeNull();
    expect(response.headers.get('x-robots-tag')).toBe('noindex');
    expect(response.headers.get('referrer-policy')).toBe('same-origin');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toMatch(/<script| style="|rel="canonical"/);
    expect(response.headers.get('content-security-policy')).toMatch(/style-src 'self' 'sha256-/);
  });

  it('is valid HTML, and fits the first answer', async () => {
    const html = await (await site.ask(path)).text();
    const report = await validator.validateString(html);
    const found = report.results.flatMap(({ messages }) => messages);
    expect(found.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
    const bytes = await countBytes(path);
    expect(bytes, `${path} takes ${bytes} bytes`).toBeLessThanOrEqual(firstAnswerBytes);
  });
});

describe('The page', () => {
  it('asks the CMS anew each time, in the name of its reader', async () => {
    vouchedFor.length = 0;
    for (const reader of ['203.0.113.1', '203.0.113.2']) {
      await site.ask(`${paths.fr}/${codes.valid}`, { 'x-forwarded-for': reader });
    }
    expect(vouchedFor).toEqual(['203.0.113.1', '203.0.113.2']);
  });

  it('takes no form', async () => {
    const response = await fetch(`${site.base}${paths.fr}`, { method: 'POST' });
    expect(response.status).toBe(405);
  });

  it('is not in the sitemap', async () => {
    expect(await (await site.ask('/sitemap.xml')).text()).not.toMatch(/certifica/);
  });

  it('leaves no code in the log', async () => {
    await (await site.ask(`${paths.fr}/${codes.revoked}`)).text();
    await expect
      .poll(() => site.logged.filter(({ path }) => path === '/fr/certificat/…').length)
      .toBeGreaterThan(0);
    expect(JSON.stringify(site.logged).toLowerCase()).not.toMatch(/[0-9a-z]k3mq2xw9zb4t6vc0rdn/);
  });
});

describe('The keys', () => {
  it('are published for programs on any site, without anything private', async () => {
    const response = await site.ask('/.well-known/jwks.json');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/jwk-set+json');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await response.json()).toEqual({
      keys: [{ kty: 'RSA', n: 'sXch', e: 'AQAB', kid: 'http://site#1', alg: 'RS256', use: 'sig' }],
    });
  });
});

// Last, since it ends the CMS of this file.
describe('Without the CMS', () => {
  it('nothing is said of any certificate, not even of one that was verified before', async () => {
    await site.ask(`${paths.fr}/${codes.valid}`);
    await site.cms.close();
    const response = await site.ask(`${paths.fr}/${codes.valid}`);
    const html = await response.text();
    expect(response.status).toBe(503);
    expect(html).toContain('Nous ne pouvons pas vérifier pour le moment');
    expect(html).not.toContain('Vandenbroucke');
    expect((await site.ask(paths.fr)).status).toBe(200);
    expect((await site.ask('/.well-known/jwks.json')).status).toBe(200);
    await site.restart();
    expect((await site.ask(`${paths.fr}/${codes.valid}`)).status).toBe(503);
    expect((await site.ask('/.well-known/jwks.json')).status).toBe(503);
  });
});
