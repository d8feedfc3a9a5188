import type { Question } from '@duo/domain/applications/questions';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { questionPath } from '../src/applications/question-pages.ts';
import type { Page } from './support/browser.ts';
import { applicationOf, browseWith, endSessions, withoutCms } from './support/journeys.ts';
import { startTestPortal, type TestPortal } from './support/test-portal.ts';

let portal: TestPortal;

beforeAll(async () => {
  portal = await startTestPortal();
});

afterAll(() => portal.stop());

const pathOf = (question: Question) => questionPath(question, 'fr', 'tasks');

test('a script saves through the form’s own address, with its stamp, and learns the revision', async () => {
  const browser = browseWith(portal, 'script@x.be');
  const path = pathOf('motivation');
  const form = await browser.open(path);
  const save = (page: Page, motivation: string, revision: string) =>
    browser.send(page, path, { motivation, revision, autosave: '1' });
  const first = await save(form, 'Half a sen', '0');
  expect(first.headers.get('cache-control')).toBe('no-store');
  const answered = JSON.parse(first.html);
  expect(answered).toMatchObject({ outcome: 'saved', revision: 1, replaced: null });
  expect(answered.said).toMatch(/^Enregistré à \d\d:\d\d$/);
  const elsewhere = JSON.parse((await save(form, 'Another tab', '0')).html);
  expect(elsewhere.replaced.lines).toEqual(['Half a sen']);
  const [name, value] = elsewhere.replaced.carried;
  const typed = { motivation: 'Another tab', [name]: value, show: 'nl' };
  const dutch = await browser.post(questionPath('motivation', 'nl', 'tasks'), typed);
  expect(dutch.html).toContain('Dit antwoord kwam in de plaats van een ander');
  expect(dutch.html).toMatch(/as-typed">Half a sen</);
  const closed = applicationOf(portal, 'script@x.be');
  closed.state = 'withdrawn';
  expect(JSON.parse((await save(form, 'Too late', '2')).html)).toEqual({ outcome: 'closed' });
});

test('what a script can’t save it is told by a status that it takes for no', async () => {
  const browser = browseWith(portal, 'script-no@x.be');
  const path = pathOf('name');
  const form = await browser.open(path);
  const fields = { ...form.form(path), name: 'Anne', autosave: '1' };
  const ask = (changed: object = {}) => {
    const cookie = `session=${browser.cookies.get('session')}`;
    const body = new URLSearchParams({ ...fields, ...changed });
    return fetch(portal.base + path, {
      method: 'POST',
      body,
      headers: { cookie },
      redirect: 'manual',
    });
  };
  expect((await withoutCms(portal, () => ask())).status).toBe(503);
  expect((await ask({ name: 'x'.repeat(20_001) })).status).toBe(422);
  expect((await ask({ stamp: 'made up' })).status).toBe(303);
  endSessions(portal, 'script-no@x.be');
  expect((await ask()).status).toBe(307);
});
