import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { ask } from './asking.ts';
import { percentile } from './percentile.ts';

export interface Publishing {
  readonly publishes: number;
  readonly readers: number;
  readonly answers: number;
  readonly freshP50Ms: number;
  readonly freshP99Ms: number;
  /** Answers to questions that were asked after a purge was acknowledged, with an older edition. */
  readonly staleAnswers: number;
  /** Most and fewest renders that one purge of one page caused. */
  readonly rendersMax: number;
  readonly rendersMin: number;
}

interface PublishedPage {
  readonly path: string;
  /** Latest edition whose purge was acknowledged. */
  acknowledged: number;
  /** Called with the edition of each answer. */
  onAnswer: (edition: number) => void;
}

const READERS = 50;
const READ_PAUSE_MS = 10;
const PAGES = 2;
const PUBLISHES_PER_PAGE = 100;
const PAUSE_MAX_MS = 20;

/**
 * Fifty readers, each of whom asks again 10 ms after an answer. Two editors, who publish a hundred
 * times each through the purge endpoint, as soon as their last edition was seen live.
 */
export async function measurePublishing(port: number, key: string): Promise<Publishing> {
  const agent = new Agent({ keepAlive: true });
  const pages = Array.from({ length: PAGES }, (_, index) => createPage(`/published-${index}`));
  const reading = { isOver: false, answers: 0, stale: 0 };
  const readers = Array.from({ length: READERS }, async (_, index) => {
    for (let turn = index; !reading.isOver; turn += 1) {
      const page = pages[turn % PAGES] as PublishedPage;
      const known = page.acknowledged;
      const edition = await readEdition(port, page.path, agent);
      reading.answers += 1;
      if (edition < known) reading.stale += 1;
      page.onAnswer(edition);
      await sleep(READ_PAUSE_MS);
    }
  });
  await sleep(500);
  const delays = await Promise.all(pages.map((page) => publishRepeatedly(port, key, agent, page)));
  reading.isOver = true;
  await Promise.all(readers);
  agent.destroy();
  const renders = await countRenders(port);
  return {
    publishes: PAGES * PUBLISHES_PER_PAGE,
    readers: READERS,
    answers: reading.answers,
    freshP50Ms: percentile(delays.flat(), 0.5),
    freshP99Ms: percentile(delays.flat(), 0.99),
    staleAnswers: reading.stale,
    rendersMax: Math.max(...renders),
    rendersMin: renders.length < PAGES * PUBLISHES_PER_PAGE ? 0 : Math.min(...renders),
  };
}

function createPage(path: string): PublishedPage {
  return { path, acknowledged: 0, onAnswer: () => {} };
}

async function readEdition(port: number, path: string, agent: Agent): Promise<number> {
  const { status, headers } = await ask(port, {
    path,
    agent,
    headers: { 'accept-encoding': 'gzip' },
  });
  if (status !== 200) throw new Error(`A reader of ${path} got ${status}.`);
  return Number(headers['x-edition']);
}

async function publishRepeatedly(
  port: number,
  key: string,
  agent: Agent,
  page: PublishedPage,
): Promise<number[]> {
  const delays: number[] = [];
  for (let edition = 1; edition <= PUBLISHES_PER_PAGE; edition += 1) {
    await sleep(Math.random() * PAUSE_MAX_MS);
    const content = { path: page.path, edition };
    await post(port, agent, '/edition', content, {});
    const purge = { version: edition, tags: [`pages${page.path}`] };
    await post(port, agent, '/purge', purge, { authorization: `Bearer ${key}` });
    const acknowledgedAt = performance.now();
    page.acknowledged = edition;
    await seeLive(page, edition);
    delays.push(performance.now() - acknowledgedAt);
  }
  return delays;
}

function seeLive(page: PublishedPage, published: number): Promise<void> {
  return new Promise((resolve) => {
    page.onAnswer = (edition) => {
      if (edition >= published) resolve();
    };
  });
}

async function post(
  port: number,
  agent: Agent,
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const { status } = await ask(port, {
    path,
    agent,
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  if (status !== 204) throw new Error(`${path} answered ${status}.`);
}

/** One count for each page and edition but the first, which no purge caused. */
async function countRenders(port: number): Promise<number[]> {
  const { body } = await ask(port, { path: '/renders' });
  const counts: [string, number][] = JSON.parse(String(body));
  return counts.filter(([name]) => /^\/published.* [1-9]/.test(name)).map(([, count]) => count);
}
