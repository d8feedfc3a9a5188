import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  lessonPath,
  type PortalPage,
  portalPages,
  portalPath,
} from '@duo/domain/accounts/portal-addresses';
import { questions } from '@duo/domain/applications/questions';
import { languages } from '@duo/domain/languages/languages';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageOf } from '../src/applications/question-pages.ts';
import { type Browser, createBrowser, type Page } from './support/browser.ts';
import {
  fillIn,
  giveApplication,
  makeApplication,
  makeSubmitted,
  walk,
} from './support/fake-application.ts';
import { completeCourse, finishLessons, workIn } from './support/fake-training.ts';
import { giveTraining, trainWith } from './support/journeys.ts';
import { startTestPortal, type TestPortal } from './support/test-portal.ts';

const scriptBytes = 75 * 1024;

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Astro writes void elements, attributes and trailing whitespace its own way; none of it means anything.
    'void-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    // A telephone number keeps its spaces together by style rather than by characters.
    'tel-non-breaking': 'off',
    'long-title': 'off',
  },
  elements: ['html5', { 'astro-island': { flow: true, phrasing: true, transparent: true } }],
});

const token = 'x'.repeat(43);

let portal: TestPortal;
let browser: Browser;
let submitter: Browser;

beforeAll(async () => {
  portal = await startTestPortal();
  browser = createBrowser(portal.base);
  browser.cookies.set('session', portal.cms.signIn('anne@x.be'));
  portal.cms.signIn('anne@x.be');
  const draft = makeApplication();
  fillIn(draft, ['motivation', 'skills']);
  giveApplication(portal.cms, 'anne@x.be', draft);
  giveTraining(portal, 'anne@x.be');
  submitter = createBrowser(portal.base);
  submitter.cookies.set('session', portal.cms.signIn('bea@x.be'));
  giveApplication(portal.cms, 'bea@x.be', makeSubmitted());
  const telephoned = makeApplication();
  fillIn(telephoned, ['note', 'consents']);
  portal.cms.state.confirmations.set(token, telephoned);
});

afterAll(() => portal.stop());

const needed: Partial<Record<PortalPage, string>> = {
  link: `?token=${token}`,
  confirm: `?token=${token}`,
  lesson: '?lesson=questions',
  printedModule: '?module=ecoute',
};
const withoutPage: PortalPage[] = ['export', 'certificate', 'badge', 'changeEmailCode'];
const opened = portalPages.filter((page) => !withoutPage.includes(page));
/** Those of an application that was submitted; the others are those of a draft. */
const ofSubmitted: PortalPage[] = ['submitted', 'pause'];
const addresses = languages.flatMap((language) =>
  opened.map((page) => [portalPath(page, language) + (needed[page] ?? ''), page] as const),
);

function openAs(path: string, page: PortalPage): Promise<Page> {
  return (ofSubmitted.includes(page) ? submitter : browser).open(path);
}

async function listFaults({ html, path }: Page): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId} ${message}`),
  );
}

function expectPrivate({ headers, html }: Page): void {
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('x-robots-tag')).toBe('noindex');
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
  if (!html.includes('<astro-island')) expect(policy).toContain("script-src 'none'");
  expect(html).not.toMatch(/ style="| on\w+="/);
  expect(html).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)="https?:/);
}

test.each(addresses)(
  '%s is private, keeps to its policy, and the checker finds nothing',
  async (path, name) => {
    const page = await openAs(path, name);
    expect(page.status).toBe(200);
    // Whoever is signed in is led past the sign-in pages.
    if (name !== 'signIn' && name !== 'code') expect(page.path).toBe(path);
    expectPrivate(page);
    expect(await listFaults(page)).toEqual([]);
    expect(page.html).toContain('href="tel:+3222030231"');
    expect(page.html.match(/<h1/g)).toHaveLength(1);
  },
);

test('the sign-in pages and those with errors pass the checker, too', async () => {
  for (const language of languages) {
    const [signIn, code, link, email, erase] = (
      ['signIn', 'code', 'link', 'changeEmail', 'erase'] as const
    ).map((page) => portalPath(page, language)) as [string, string, string, string, string];
    const stranger = createBrowser(portal.base);
    const pages = [
      await stranger.open(signIn),
      await stranger.post(signIn, { email: 'x' }),
      await stranger.post(code, { email: 'anne@x.be', code: 'abc' }),
      await stranger.open(link),
      await stranger.open(`/${language}/nothing`),
      await stranger.post(signIn, {}, { origin: 'https://elsewhere.example' }),
    ];
    const form = await browser.open(email);
    pages.push(await browser.send(form, email, { email: 'x' }));
    const asked = await browser.send(form, email, { email: 'next@x.be' });
    pages.push(asked, await browser.send(asked, `${email}/code`, { code: '1' }));
    pages.push(await browser.send(await browser.open(erase), erase));
    for (const page of pages) {
      expectPrivate(page);
      expect(await listFaults(page)).toEqual([]);
    }
  }
});

test('what an application’s pages say of mistakes, of other tabs and of every state passes the checker, too', async () => {
  for (const language of languages) {
    const email = `checker-${language}@x.be`;
    const own = createBrowser(portal.base);
    own.cookies.set('session', portal.cms.signIn(email));
    const path = (page: PortalPage) => portalPath(page, language);
    const pages = [await own.open(path('home')), await own.open(path('application'))];
    const application = giveApplication(portal.cms, email, makeApplication());
    pages.push(await own.open(path('application')));
    for (const question of questions) {
      const page = path(pageOf(question));
      pages.push(await own.send(await own.open(page), page));
    }
    const check = await own.open(path('checkAnswers'));
    pages.push(check, await own.send(check, path('checkAnswers')));
    const naming = await own.open(path('answerName'));
    await own.send(naming, path('answerName'), { name: 'One' });
    pages.push(await own.send(naming, path('answerName'), { name: 'Other' }));
    fillIn(application);
    application.messages.push({
      id: 'm',
      at: '2026-11-23T09:00:00Z',
      from: 'Claire',
      text: 'Hello',
    });
    pages.push(await own.open(path('home')), await own.open(path('application')));
    walk(application, 'submit');
    pages.push(await own.send(naming, path('answerName'), { name: 'Too late' }));
    const status = await own.open(path('application'));
    pages.push(status, await own.send(status, path('application'), { text: '' }));
    const pause = await own.open(path('pause'));
    pages.push(await own.send(pause, path('pause'), { day: '1' }));
    const withdraw = await own.open(path('withdraw'));
    pages.push(withdraw, await own.send(withdraw, path('withdraw'), { reason: 'x'.repeat(4_001) }));
    walk(application, 'hold', { returnOn: '2026-12-20' });
    pages.push(await own.open(path('application')));
    walk(application, 'withdraw');
    pages.push(await own.open(path('application')), await own.open(path('home')));
    const stranger = createBrowser(portal.base);
    const checking = await stranger.open(path('check'));
    pages.push(await stranger.send(checking, path('check')));
    const no = { age: 'no', city: '2', time: 'yes', language: 'yes' };
    pages.push(await stranger.send(checking, path('check'), no));
    const confirming = await stranger.open(`${path('confirm')}?token=${token}`);
    pages.push(await stranger.send(confirming, path('confirm')));
    pages.push(await stranger.open(path('confirm')));
    for (const page of pages) {
      expectPrivate(page);
      expect(await listFaults(page)).toEqual([]);
    }
  }
});

test('what a course and its lessons say of every state and of mistakes passes the checker, too', async () => {
  for (const language of languages) {
    const { browser: own, training } = trainWith(portal, `course-${language}@x.be`);
    const path = portalPath('training', language);
    const at = (key: string) => lessonPath(key, language);
    const pages = [await own.open(path)];
    for (const key of ['ecouter', 'reflechir', 'waarden', 'accord']) {
      pages.push(await own.open(at(key)));
    }
    const quiz = await own.open(at('questions'));
    pages.push(await own.send(quiz, at('questions'), { act: 'handInQuiz' }));
    pages.push(await own.send(quiz, at('questions'), { act: 'ask', question: '' }, 2));
    pages.push(await own.send(quiz, at('questions'), { act: 'feedback' }, 4));
    const right = { 'q-one1': 'a2', 'q-sev1': ['b1', 'b2'], 'q-tf1': 'true', 'q-sho1': 'x' };
    const rest = { 'q-ord1-c3': '1', 'q-ord1-c1': '2', 'q-ord1-c2': '3', 'q-sit1': 'f2' };
    const pairs = { 'q-mat1-d1': 'e2', 'q-mat1-d2': 'e1', act: 'handInQuiz' };
    pages.push(await own.send(quiz, at('questions'), { ...right, ...rest, ...pairs }));
    const write = await own.open(at('reflechir'));
    pages.push(await own.send(write, at('reflechir'), { act: 'handInReflection' }));
    pages.push(await own.send(write, at('reflechir'), { act: 'choose', choice: 'w2' }, 1));
    const work = workIn(training, 'reflechir');
    const said = { id: 'm', at: '2026-11-23T09:00:00Z', from: 'Claire', text: 'Et ensuite ?' };
    work.reflections.ref1 = { text: 'Un jour.', state: 'returned', thread: [said] };
    work.questions.push(said);
    pages.push(await own.open(at('reflechir')));
    finishLessons(training, ['accord']);
    const refreshed = workIn(training, 'ecouter');
    refreshed.refresher = { changedBlocks: [0, 4], whatChanged: ['Le début est nouveau.'] };
    pages.push(await own.open(path), await own.open(at('ecouter')));
    completeCourse(training);
    pages.push(await own.open(`${path}?complete=1`));
    for (const page of pages) {
      expectPrivate(page);
      expect(await listFaults(page)).toEqual([]);
    }
  }
});

test('the previews of lessons pass the checker, too', async () => {
  for (const key of ['ecouter', 'questions', 'reflechir', 'none']) {
    expect(await listFaults(await browser.open(`/preview?ticket=ticket-of-${key}`))).toEqual([]);
  }
});

test('no page loads more script than it may, and most load none', async () => {
  const weights = new Map<string, number>();
  for (const [path, name] of addresses) {
    weights.set(path, await weighScripts(await openAs(path, name)));
  }
  for (const [path, bytes] of weights) expect(bytes, path).toBeLessThanOrEqual(scriptBytes);
  expect(weights.get('/fr')).toBe(0);
  expect(weights.get('/fr/ma-candidature')).toBe(0);
  expect(weights.get('/fr/ma-formation')).toBe(0);
  expect(await weighScripts(await browser.open('/fr/ma-formation/lecon?lesson=ecouter'))).toBe(0);
  for (const lesson of ['questions', 'reflechir']) {
    const path = `/fr/ma-formation/lecon?lesson=${lesson}`;
    const bytes = await weighScripts(await browser.open(path));
    expect(bytes, path).toBeGreaterThan(0);
    expect(bytes, path).toBeLessThanOrEqual(scriptBytes);
  }
  expect(weights.get('/fr/mes-appareils')).toBeGreaterThan(0);
  expect(weights.get('/fr/ma-candidature/motivation')).toBeGreaterThan(0);
});

/** The bytes of all scripts that a page runs, each compressed as for the oldest of browsers: by gzip. */
async function weighScripts({ html }: Page): Promise<number> {
  const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code);
  const loaded = new Set<string>();
  for (const [, path = ''] of html.matchAll(/(?:component-url|renderer-url)="([^"]+)"/g)) {
    await collectImports(path, loaded);
  }
  const folder = join(import.meta.dirname, '../dist/client');
  const files = await Promise.all([...loaded].map((path) => readFile(join(folder, path), 'utf8')));
  return [...inline, ...files].reduce((sum, code) => sum + gzipSync(code).length, 0);
}

async function collectImports(path: string, loaded: Set<string>): Promise<void> {
  if (loaded.has(path)) return;
  loaded.add(path);
  const code = await (await fetch(portal.base + path)).text();
  for (const [, name = ''] of code.matchAll(/(?:from|import)\s*\(?["'`]\.\/([^"'`]+\.js)["'`]/g)) {
    await collectImports(`/_astro/${name}`, loaded);
  }
}

test('a page of the course is compressed, unless the request could have put something into it', async () => {
  const lesson = '/fr/ma-formation/lecon?lesson=ecouter';
  const encodingOf = async (path: string, asked: string) => {
    const cookie = [...browser.cookies].map((pair) => pair.join('=')).join('; ');
    const headers = { cookie, 'accept-encoding': asked };
    const answer = await fetch(portal.base + path, { headers });
    expect(answer.status, path).toBe(200);
    expect(await answer.text(), path).toContain('</html>');
    return answer.headers.get('content-encoding');
  };
  for (const path of [lesson, `${lesson}&done=saved`, '/nl/mijn-opleiding']) {
    expect(await encodingOf(path, 'gzip, br'), path).toBe('gzip');
    expect(await encodingOf(path, 'identity'), path).toBeNull();
  }
  for (const path of [`${lesson}&module=guess`, '/fr/ma-candidature', '/fr/mes-donnees']) {
    expect(await encodingOf(path, 'gzip'), path).toBeNull();
  }
});

test('built files are sent compressed and for ever, other pages as they are', async () => {
  const folder = join(import.meta.dirname, '../dist/client/_astro');
  const name = (await readdir(folder)).find((file) => file.endsWith('.js')) ?? '';
  const headers = { 'accept-encoding': 'br' };
  const script = await fetch(`${portal.base}/_astro/${name}`, { headers });
  expect(script.headers.get('content-encoding')).toBe('br');
  expect(script.headers.get('cache-control')).toContain('immutable');
  const page = await fetch(`${portal.base}/fr/se-connecter`, { headers });
  expect(page.headers.get('content-encoding')).toBeNull();
});
