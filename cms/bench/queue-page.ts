import { quantile } from '../../bench/quantile.ts';
import { writeSection } from '../../bench/write-section.ts';

/*
 * How long the queue's page of the admin takes among 100,000 applications, one request after the other, by
 * turns, over HTTP. In one terminal
 *
 *   KEEP_DATA_DIR=/tmp/many npm run bench:applications -w @duo/cms
 *   DATA_DIR=/tmp/many npm start
 *
 * and in another `npm run bench:queue-page -w @duo/cms`, which writes its figures to docs/benchmarks.md.
 */
const cmsUrl = process.env.PUBLIC_CMS_URL ?? 'http://localhost:3001';
const account = { email: 'admin@staff.example', password: 'a long enough password' };
const rounds = 60;
const warmUpRounds = 5;
const goalMs = 300;

const pages = {
  'the queue': '',
  'the queue by name': '?sort=name',
  'what is overdue': '?due=overdue',
  'what has ended, by submission': '?listing=ended&sort=submitted',
  'one branch': '?branch=1',
  'a search': '?search=janssens',
};

async function signIn(): Promise<string> {
  const answer = await fetch(`${cmsUrl}/api/staff/login`, {
    method: 'POST',
    body: JSON.stringify(account),
    headers: {
      'content-type': 'application/json',
      origin: cmsUrl,
      'sec-fetch-site': 'same-origin',
    },
  });
  const cookie = answer.headers.getSetCookie()[0]?.split(';', 1)[0];
  if (!cookie)
    throw new Error(`Nobody was signed in: ${answer.status}. Is it the database built for this?`);
  return cookie;
}

async function timeMs(query: string, cookie: string): Promise<number> {
  const begun = performance.now();
  const headers = { cookie, 'sec-fetch-site': 'same-origin' };
  const answer = await fetch(`${cmsUrl}/admin/applications${query}`, { headers });
  const html = await answer.text();
  if (answer.status !== 200 || !html.includes('DUO-')) {
    throw new Error(`/admin/applications${query} was answered by ${answer.status} without a list`);
  }
  return performance.now() - begun;
}

const cookie = await signIn();
const times = new Map(Object.keys(pages).map((name): [string, number[]] => [name, []]));
for (let round = 0; round < rounds + warmUpRounds; round += 1) {
  for (const [name, query] of Object.entries(pages)) {
    const took = await timeMs(query, cookie);
    if (round >= warmUpRounds) times.get(name)?.push(took);
  }
}

const lines = [
  `${rounds} requests of each page by an admin, by turns, among 100,000 applications on SQLite. Goal: at most ${goalMs} ms at the 95th percentile.`,
  'Written by `npm run bench:queue-page -w @duo/cms`, which says how.',
  '',
  '| page | p50 | p95 |',
  '|---|--:|--:|',
  ...[...times].map(([name, list]) => {
    const [middle, late] = [quantile(list, 0.5), quantile(list, 0.95)];
    return `| ${name} | ${middle.toFixed(0)} ms | ${late.toFixed(0)} ms |`;
  }),
];
process.stdout.write(`${lines.join('\n')}\n`);
await writeSection('queue-page', 'The queue’s page in the admin', lines);
process.exitCode = [...times.values()].some((list) => quantile(list, 0.95) > goalMs) ? 1 : 0;
