import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { type Answer, createClient } from '../support/client.ts';
import { rawRequest, sendRaw } from '../support/raw-request.ts';
import { signIn } from '../support/staff.ts';
import { startCms } from '../support/start-cms.ts';

const cms = await startCms();
afterAll(() => cms.stop());

const { host } = new URL(cms.url);
const editor = await signIn(cms, 'editor');
const anonymous = createClient(cms);
const figure = { label: 'Mentors', value: 12, unit: 'count', year: 2026, source: 's', scope: 's' };
const made = await editor.ask('POST', '/api/figures?draft=true', {
  body: { ...figure, _status: 'draft' },
});
const id = made.body.doc.id;

afterEach(async () => {
  expect((await editor.ask('GET', '/api/figures')).status, 'the next request').toBe(200);
});

/** What is too long for a title, cut. */
const short = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

function expectRefusal({ status, body }: Answer, expected: number | number[] = 400) {
  expect([expected].flat(), JSON.stringify(body)).toContain(status);
  const message = body.errors?.[0]?.message ?? body.message;
  expect(message).toEqual(expect.stringMatching(/\S/));
}

const raw = async (head: string[], body: string | Buffer = '') => {
  const answer = await sendRaw(cms.url, rawRequest(host, head, body));
  return answer.status;
};
const authorization = `authorization: JWT ${editor.token}`;
const json = 'content-type: application/json';

describe('An address', () => {
  for (const [target, status] of [
    ['/api/pages/%00', 400],
    ['/api/pages?where[title][equals]=a%00b', 400],
    ['/api/pages?%00=1', 400],
    ['/api/pages/%ff', 400],
    ['/api/pages?where[title][equals]=%c3%28', 400],
    ['/api/%2e%2e/admin', 400],
    ['/api/../api/pages', 400],
    ['/api/media/file/..%2f..%2fcms.sqlite', 400],
    ['/api/media/file/..%5ccms.sqlite', 400],
    ['/api\\pages', 400],
    ['//elsewhere.example/api/pages', 400],
    ['http://elsewhere.example/api/pages', 400],
    [`/api/pages?${'a'.repeat(9_000)}`, 414],
    [`/api/pages/${'1'.repeat(9_000)}`, 414],
  ] as const) {
    it(`that is malformed is refused: ${short(target)}`, async () => {
      expect(await raw([`GET ${target} HTTP/1.1`, authorization])).toBe(status);
    });
  }

  it.each([
    'abc',
    '-1',
    '0',
    '1.5',
    '1e3',
    '99999999999999999999',
    '1;drop',
    '1 or 1=1',
    '__proto__',
  ])('names no document by a forged id: %s', async (forged) => {
    const path = `/api/figures/${encodeURIComponent(forged)}`;
    const body = { _status: 'draft' };
    expectRefusal(await editor.ask('GET', path), 404);
    expectRefusal(await editor.ask('PATCH', `${path}?draft=true`, { body }), 404);
    expectRefusal(await editor.ask('DELETE', path), 404);
    expectRefusal(await editor.ask('POST', `${path}/duplicate`), 404);
    for (const folder of ['figures', 'globals/footer']) {
      const version = `/api/${folder}/versions/${encodeURIComponent(forged)}`;
      expectRefusal(await editor.ask('GET', version), 404);
      expectRefusal(await editor.ask('POST', version), 404);
    }
  });

  it('names no document by an id that begins like one', async () => {
    expectRefusal(await editor.ask('GET', `/api/figures/${id}abc`), 404);
    expectRefusal(await editor.ask('DELETE', `/api/figures/${id};drop`), 404);
    expect((await editor.ask('GET', `/api/figures/${id}`)).status).toBe(200);
  });

  it.each(['__proto__', 'constructor', 'hasOwnProperty', 'nothing', 'figures/1/2/3', 'globals/x'])(
    'leads nowhere: /api/%s',
    async (path) => {
      expectRefusal(await editor.ask('GET', `/api/${path}`), 404);
      expectRefusal(await editor.ask('POST', `/api/${path}`, { body: {} }), 404);
    },
  );
});

describe('A parameter', () => {
  for (const query of [
    ...['limit=-1', 'limit=abc', 'limit=1e9', 'limit=1000000000', 'limit=501', 'limit=1.5'],
    ...['limit[]=1', 'limit[a]=1', 'limit=1&limit=2', 'limit=%20'],
    ...['depth=3', 'depth=100', 'depth=-1', 'depth=x', 'depth[]=1', 'page=-1', 'page=x'],
    ...['locale=xx', 'locale=FR', 'locale[]=fr', 'locale=fr&locale=nl', 'locale=__proto__'],
    ...['fallbackLocale=xx', 'fallback-locale=de', 'fallbackLocale[]=fr', 'locale=fr%27%20or%201'],
    ...['draft=yes', 'draft=1', 'draft[]=true', 'draft=true&draft=false', 'pagination=maybe'],
    ...['where=x', 'where=[]', 'where[]=1', 'where={bad', 'where={"label":null}', 'where=null'],
    ...['where[label]=x', 'where[label][bogus]=x', 'where[label][$ne]=x', 'where[$where]=1'],
    ...['where[nothing][equals]=1', 'where[label][equals][a]=b', 'where[label][in][a]=b'],
    ...['where[label][near]=1', 'where[label][within]=1', 'where[id][all]=1', 'where[or]=x'],
    ...['where[and][0]=x', 'where[or][0][or]=x', 'where[or][__proto__]=1', 'where[__proto__][a]=1'],
    ...['where[id][equals]=abc', 'where[id][in]=1,b', 'where[id][in][]=x', 'where[id][like]=1'],
    ...['where[value][equals]=many', 'where[value][greater_than]=NaN', 'where[value][equals]=1e99'],
    ...['where[updatedAt][greater_than]=notadate', 'where[updatedAt][equals]=2020-13-45'],
    ...['where[id][exists]=maybe', 'where[createdAt][contains]=20', 'where[_status][near]=1'],
    ...['sort=nothing', 'sort=-label,nothing', 'sort[a]=b', 'sort=__proto__', 'sort=label;drop'],
    ...['select=x', 'select[__proto__][a]=true', 'populate=x', 'joins=x', 'joins=false'],
    ...['data=notjson', 'data=[]', 'constructor[prototype][x]=1', '__proto__[x]=1'],
    ...['uploadEdits=x', 'uploadEdits[crop][width]=Infinity'],
    `where${'[or][0]'.repeat(12)}[label][equals]=1`,
    `a${'[b]'.repeat(40)}=1`,
    Array.from({ length: 1_200 }, (_, index) => `a${index}=`).join('&'),
  ] as const) {
    it(`that makes no sense is refused: ${short(query)}`, async () => {
      expectRefusal(await editor.ask('GET', `/api/figures?${query}`));
    });
  }

  it.each([
    ...[
      'where[label][equals]=x',
      'where[or][0][and][0][label][like]=x',
      'where[and]=',
      'sort=-label',
    ],
    ...['where[id][in]=1,2', 'where[id][in][]=1', 'where[value][greater_than]=-1.5', 'limit=0'],
    ...['where[updatedAt][less_than]=2026-01-01T00:00:00.000Z', 'where[_status][equals]=draft'],
    ...['where={"label":{"equals":"x"}}', 'where[sourceUrl][exists]=false', 'sort=year,-label'],
    ...[
      'locale=nl',
      'locale=all',
      'fallback-locale=null',
      'draft=true',
      'select[label]=true',
      'page=0',
    ],
  ])('that makes sense is answered: %s', async (query) => {
    expect((await editor.ask('GET', `/api/figures?${query}`)).status).toBe(200);
  });

  it('asks no more by POST than it may by GET', async () => {
    const ask = (body: string, type = 'application/x-www-form-urlencoded') =>
      editor.ask('POST', '/api/figures', {
        body,
        headers: { 'content-type': type, 'x-payload-http-method-override': 'GET' },
      });
    const right = await ask(
      `where[id][equals]=${id}&locale=nl`,
      'application/x-www-form-urlencoded',
    );
    expect(right.body.docs.map((document: { id: number }) => document.id)).toEqual([id]);
    const charset = await ask('limit=1', 'Application/X-WWW-Form-Urlencoded; charset=utf-8');
    expect(charset.body.limit).toBe(1);
    for (const body of [
      'limit=-1',
      'where=x',
      'depth=9',
      'a=%00',
      `where[id][equals]=${'1'.repeat(20)}`,
    ]) {
      expectRefusal(await ask(body));
    }
    expectRefusal(await ask(`a=${'x'.repeat(200_000)}`), 413);
  });

  it.each([
    ['GET', 'x-http-method-override', 'DELETE'],
    ['POST', 'x-http-method-override', 'DELETE'],
    ['POST', 'x-payload-http-method-override', 'PATCH'],
  ])('turns a %s into no other method by %s', async (method, header, value) => {
    const path = `/api/figures/${id}`;
    const body = method === 'POST' ? { body: {} } : {};
    expectRefusal(await editor.ask(method, path, { ...body, headers: { [header]: value } }));
    expect((await editor.ask('GET', path)).status).toBe(200);
  });
});

describe('A method', () => {
  it.each(['TRACE', 'PROPFIND', 'LOCK', 'PURGE'])('that is odd is refused: %s', async (method) => {
    expect(await raw([`${method} /api/pages HTTP/1.1`, authorization])).toBe(405);
  });

  it('that is no method does not get past the parser', async () => {
    expect(await raw(['N0PE /api/pages HTTP/1.1'])).toBe(400);
    expect(await raw(['GET\t/api/pages HTTP/1.1'])).toBe(400);
  });

  it('that the API does not have at an address is not found', async () => {
    expectRefusal(await editor.ask('PUT', '/api/figures', { body: {} }), 404);
    expect((await editor.ask('HEAD', '/api/figures')).status).toBe(404);
  });
});

describe('A body', () => {
  const text = (body: string | Uint8Array, type = 'application/json', path = '/api/figures') =>
    editor.ask('POST', `${path}?draft=true`, { body, headers: { 'content-type': type } });

  it.each(['{', '{"a":}', "{'a':1}", '[]', '[{}]', '1', 'null', '"text"', 'undefined', '{"a":1}}'])(
    'that is no JSON object is refused: %s',
    async (body) => expectRefusal(await text(body)),
  );

  for (const body of [
    '{"label":"a\\u0000b"}',
    '{"la\\u0000bel":"a"}',
    '{"__proto__":{"role":"admin"}}',
    '{"label":{"constructor":{"prototype":{}}}}',
    `${'{"a":'.repeat(500)}1${'}'.repeat(500)}`,
    `{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
  ] as const) {
    it(`that holds what no form sends is refused: ${short(body)}`, async () => {
      expectRefusal(await text(body));
      expect(({} as { role?: string }).role).toBeUndefined();
    });
  }

  it('that speaks of a NUL without holding one is taken', async () => {
    const body = JSON.stringify({ ...figure, label: 'a\\u0000b', _status: 'draft' });
    expect((await text(body)).body.doc.label).toBe('a\\u0000b');
  });

  it('that is no UTF-8 is refused', async () => {
    const body = Buffer.concat([
      Buffer.from('{"label":"'),
      Buffer.from([0xc3, 0x28]),
      Buffer.from('"}'),
    ]);
    expectRefusal(await text(new Uint8Array(body)));
  });

  it.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'image/png', 'x'])(
    'of another type is refused: %s',
    async (type) => expectRefusal(await text('{"label":"x"}', type), 415),
  );

  it('of a type in other letters is read all the same', async () => {
    const body = JSON.stringify({ ...figure, _status: 'draft' });
    const answer = await text(body, 'Application/JSON; Charset=UTF-8');
    expect(answer.body.doc.label).toBe('Mentors');
  });

  it('that is missing where a document is due is refused', async () => {
    expectRefusal(await editor.ask('POST', '/api/figures'));
    expectRefusal(await editor.ask('PATCH', `/api/figures/${id}`));
    expectRefusal(await editor.ask('POST', '/api/globals/footer'));
    expectRefusal(await anonymous('POST', '/api/staff/login'));
  });

  it('of more than 2 MB of JSON is refused, said to be so or not', async () => {
    const body = JSON.stringify({ label: 'x'.repeat(2_100_000) });
    expectRefusal(await text(body), 413);
    const head = [`POST /api/figures HTTP/1.1`, authorization, json, 'transfer-encoding: chunked'];
    const chunk = `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
    expect(await raw(head, chunk)).toBe(413);
  });

  it('that is said to be immense is refused before it comes', async () => {
    const head = ['POST /api/media HTTP/1.1', authorization, json, 'content-length: 99999999999'];
    expect(await raw(head, '{')).toBe(413);
  });

  it('that is said to have two lengths, or a wrong one, is refused', async () => {
    const head = ['POST /api/figures HTTP/1.1', authorization, json];
    expect(await raw([...head, 'content-length: 2', 'content-length: 3'], '{}x')).toBe(400);
    expect(await raw([...head, 'content-length: -1'], '{}')).toBe(400);
    expect(await raw([...head, 'content-length: 2', 'transfer-encoding: chunked'], '{}')).toBe(400);
  });

  it('that stops half-way leaves the next request as it was', async () => {
    const head = ['POST /api/figures HTTP/1.1', authorization, json, 'content-length: 100'];
    const { status } = await sendRaw(cms.url, rawRequest(host, head, '{"label":'), 200);
    expect(status).toBe(0);
  });
});

describe('A form', () => {
  const boundary = 'boundary';
  const form = (body: string, type = `multipart/form-data; boundary=${boundary}`) =>
    editor.ask('POST', '/api/figures?draft=true', { body, headers: { 'content-type': type } });
  const part = (head: string, body: string) =>
    `--${boundary}\r\ncontent-disposition: form-data; ${head}\r\n\r\n${body}\r\n`;
  const end = `--${boundary}--\r\n`;
  const document = JSON.stringify({ ...figure, _status: 'draft' });

  it('is read when it is as the admin sends it', async () => {
    expect((await form(part('name="_payload"', document) + end)).body.doc.label).toBe('Mentors');
  });

  it.each([
    ['without its boundary', part('name="_payload"', document) + end, 'multipart/form-data'],
    [
      'with another boundary',
      part('name="_payload"', document) + end,
      'multipart/form-data; boundary=x',
    ],
    ['that does not end', part('name="_payload"', document), undefined],
    ['that is no form', 'hello', undefined],
    ['without names', part('', document) + end, undefined],
    ['with broken JSON', part('name="_payload"', '{') + end, undefined],
    ['with a NUL', part('name="_payload"', '{"label":"a\\u0000"}') + end, undefined],
    ['with a list', part('name="_payload"', '[]') + end, undefined],
    ['with a prototype', part('name="_payload"', '{"__proto__":{}}') + end, undefined],
    ['with a field of another name', part('name="__proto__"', 'x') + end, undefined],
    ['with its document twice', part('name="_payload"', document).repeat(2) + end, undefined],
    [
      'with its document as a file',
      part('name="_payload"; filename="a"', document) + end,
      undefined,
    ],
    ['with its file as text', part('name="file"', '{"filename":"a"}') + end, undefined],
    ['with a hundred fields', part('name="a"', 'x').repeat(100) + end, undefined],
  ])('is refused %s', async (_, body, type) => expectRefusal(await form(body, type)));
});

describe('A request from elsewhere', () => {
  const body = { ...figure, _status: 'draft' };

  it.each<Record<string, string>>([
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('writes nothing: %j', async (headers) => {
    const cookie = `payload-token=${editor.token}`;
    for (const [method, path] of [
      ['POST', '/api/figures?draft=true'],
      ['PATCH', `/api/figures/${id}?draft=true`],
      ['DELETE', `/api/figures/${id}`],
      ['POST', '/api/staff/login'],
      ['POST', '/api/staff/logout'],
    ] as const) {
      expectRefusal(await anonymous(method, path, { body, headers: { ...headers, cookie } }), 403);
    }
    expect((await editor.ask('GET', `/api/figures/${id}`)).status).toBe(200);
  });

  it('is told by no header that it may read the answer', async () => {
    const headers = { origin: 'https://elsewhere.example' };
    const asked = await editor.ask('GET', '/api/figures', { headers });
    const preflight = await editor.ask('OPTIONS', '/api/figures', { headers });
    for (const answer of [asked, preflight]) {
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    }
  });

  it('under a name that is not the server’s is turned away', async () => {
    for (const name of ['elsewhere.example', `${host}.elsewhere.example`, '']) {
      const { status } = await sendRaw(cms.url, rawRequest(name, ['GET /api/figures HTTP/1.1']));
      expect(status).toBe(421);
    }
  });
});

describe('Headers', () => {
  it('that are too long are refused', async () => {
    expect(await raw(['GET /api/figures HTTP/1.1', `x-long: ${'x'.repeat(20_000)}`])).toBe(431);
  });

  for (const header of [
    'cookie: payload-token=%ff%00; payload-lng=%ff; =; ;;',
    'authorization: JWT',
    'authorization: JWT a.b.c',
    `authorization: ${'x'.repeat(5_000)}`,
    'accept-language: \xff, ;q=x, *;q=2',
    'range: bytes=5-1',
    'x-request-id: \xe9',
    'x-forwarded-host: elsewhere.example',
  ] as const) {
    it(`that make no sense are passed over: ${short(header)}`, async () => {
      expect(await raw(['GET /api/published/frame?language=fr HTTP/1.1', header])).toBe(200);
    });
  }
});

describe('What the site reads', () => {
  for (const [path, status] of [
    ['page', 400],
    ['page?language=xx', 400],
    ['page?language[]=fr', 400],
    ['page?language=fr&language=nl', 400],
    [`page?language=fr&path=${'x'.repeat(400)}`, 414],
    ['page?language=fr&path=%00', 400],
    ['frame?language=', 400],
    ['preview', 403],
    ['preview?ticket=x', 403],
    ['preview?ticket=bnVsbA.bnVsbA', 403],
    ['preview?ticket[]=x', 400],
    ['picture/%00.png', 400],
    ['picture/x.png', 404],
  ] as const) {
    it(`is refused when it is asked for wrongly: ${short(path)}`, async () => {
      expect((await anonymous('GET', `/api/published/${path}`)).status).toBe(status);
    });
  }

  it.each(['-1', 'abc', '1e3', '9'.repeat(30), ''])('has no version %s', async (since) => {
    expectRefusal(await anonymous('GET', `/api/content-version?since=${since}`));
  });

  for (const path of [
    '..',
    'a/../b',
    '%2e',
    "'; drop table pages",
    '__proto__',
    'a//b',
    '/',
    '🦆',
    'x/'.repeat(100),
  ] as const) {
    it(`has no page at odd paths: ${short(path)}`, async () => {
      const query = new URLSearchParams({ language: 'fr', path });
      const { status, body } = await anonymous('GET', `/api/published/page?${query}`);
      expect(status).toBe(200);
      expect(body.outcome).not.toBe('found');
    });
  }
});
