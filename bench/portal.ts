import { setTimeout as sleep } from 'node:timers/promises';
import { quantile } from './quantile.ts';
import { writeSection } from './write-section.ts';

/*
 * How long the portal's pages take beside the CMS, one request after the other, by turns, over HTTP:
 * `npm start` in one terminal, `npm run bench -w @duo/portal` in another. It signs in by the code that the
 * demo shows, and writes its figures to docs/benchmarks.md.
 */
const portalUrl = process.env.PUBLIC_PORTAL_URL ?? 'http://localhost:3002';
const cmsUrl = process.env.PUBLIC_CMS_URL ?? 'http://localhost:3001';
const rounds = 300;
const warmUpRounds = 30;
const goalMs = 40;
const email = `bench-${Date.now()}@example.org`;
// The sign-in form asks for another press when it comes back at once.
const thinkingMs = 2_100;

const paths = {
  'sign in': '/fr/se-connecter',
  start: '/fr',
  'my devices': '/fr/mes-appareils',
  'my data': '/fr/mes-donnees',
  'erase my data': '/fr/mes-donnees/effacer',
};

async function send(path: string, fields: Record<string, string>, cookie = ''): Promise<Response> {
  return fetch(portalUrl + path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { cookie },
    redirect: 'manual',
  });
}

function readStamp(html: string): string {
  return /name="stamp" value="([^"]*)"/.exec(html)?.[1] ?? '';
}

async function findCode(): Promise<string> {
  const list = await (await fetch(`${cmsUrl}/demo/mails`)).text();
  const items = list.split('<li>').filter((item) => item.includes(email));
  const path = /href="([^"]*)"/.exec(items[0] ?? '')?.[1];
  if (!path) throw new Error('The demo shows no mail. Is it a demo that runs?');
  const mail = await (await fetch(cmsUrl + path)).text();
  const text = /<pre>([\s\S]*?)<\/pre>/.exec(mail)?.[1] ?? '';
  return /\d{3}\s?\d{3}/.exec(text)?.[0] ?? '';
}

/** Signs a new volunteer in. @returns the cookie of her session. */
async function signIn(): Promise<string> {
  const form = await (await fetch(portalUrl + paths['sign in'])).text();
  await sleep(thinkingMs);
  await send(paths['sign in'], { email, stamp: readStamp(form) });
  const entered = await send(`${paths['sign in']}/code`, { email, code: await findCode() });
  const cookie = entered.headers.getSetCookie().find((line) => line.startsWith('session='));
  if (!cookie) throw new Error(`Nobody was signed in: ${entered.status}`);
  return cookie.split(';', 1)[0] ?? '';
}

async function timeMs(path: string, cookie: string): Promise<number> {
  const begun = performance.now();
  const response = await fetch(portalUrl + path, { headers: { cookie } });
  await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`${path} was answered by ${response.status}`);
  return performance.now() - begun;
}

const session = await signIn();
const times = new Map(Object.keys(paths).map((name): [string, number[]] => [name, []]));
for (let round = 0; round < rounds + warmUpRounds; round += 1) {
  for (const [name, path] of Object.entries(paths)) {
    // Who is signed in is led away from the sign-in page.
    const took = await timeMs(path, name === 'sign in' ? '' : session);
    if (round >= warmUpRounds) times.get(name)?.push(took);
  }
}

await writeSection('portal', 'Pages of the portal', [
  `${rounds} requests of each page, by turns, beside the CMS on SQLite. Goal: at most ${goalMs} ms at the 95th percentile.`,
  'Written by `npm run bench -w @duo/portal` beside a running `npm start`.',
  '',
  '| page | p50 | p95 |',
  '|---|--:|--:|',
  ...[...times].map(([name, list]) => {
    const [middle, late] = [quantile(list, 0.5), quantile(list, 0.95)];
    return `| ${name} | ${middle.toFixed(1)} ms | ${late.toFixed(1)} ms |`;
  }),
]);
process.exitCode = [...times.values()].some((list) => quantile(list, 0.95) > goalMs) ? 1 : 0;
