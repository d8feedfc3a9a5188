import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { createLocalReq } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runInTransaction } from '../../src/database/run-in-transaction.ts';
import { createClient } from '../support/client.ts';
import { startCms, type TestCms } from '../support/start-cms.ts';
import { watchStatements } from '../support/watch-statements.ts';
import { type Classroom, type Id, openClassroom } from './support/classroom.ts';

let cms: TestCms;
let room: Classroom;
let readOutline: typeof import('../../src/training/editions/read-outline.ts').readOutline;
beforeAll(async () => {
  cms = await startCms();
  room = await openClassroom(cms);
  ({ readOutline } = await import('../../src/training/editions/read-outline.ts'));
});
afterAll(() => cms.stop());

const ask = () => createLocalReq({}, cms.payload);

/** A CMS in a process of its own, on the same data. */
async function startOther() {
  const script = path.join(import.meta.dirname, '../support/cms-process.ts');
  const stdio = ['ignore', 'pipe', 'inherit'] as const;
  const child = spawn(process.execPath, [script, cms.dataDirectory], { stdio: [...stdio] });
  const [url] = await once(
    createInterface({ input: child.stdout as NodeJS.ReadableStream }),
    'line',
  );
  return { process: child, url: String(url) };
}

async function publishTitled(slug: 'courses' | 'modules', fields: object, given = ['fr']) {
  const made = await room.ask('POST', `/${slug}`, { locale: 'fr', draft: 'true' }, fields);
  const { id } = made.body.doc;
  for (const locale of given) {
    const words = { title: `${slug} ${locale}`, summary: `About ${locale}` };
    const body = { ...words, _status: 'published' };
    const reply = await room.ask('PATCH', `/${slug}/${id}`, { locale }, body);
    expect(reply.status).toBe(200);
  }
  return id as Id;
}

/** A course of two modules; its last lesson is a draft, and the second module has a language less. */
async function openCourse() {
  const lessons: Id[] = [];
  for (const words of ['Une', 'Deux', 'Trois']) {
    lessons.push(await room.draftLesson(['fr', 'nl'], words));
  }
  const [one, two, three] = lessons as [Id, Id, Id];
  for (const id of [one, two]) await room.publish(id, 'fr');
  await room.publish(one, 'nl');
  const first = await publishTitled('modules', { lessons: [{ lesson: two }, { lesson: one }] }, [
    'fr',
    'nl',
  ]);
  const second = await publishTitled('modules', { lessons: [{ lesson: three }], after: [first] });
  const id = await publishTitled('courses', { modules: [{ module: first }, { module: second }] });
  return { id, first, second, one, two, three };
}

describe('The outline of a course', () => {
  it('is what is live, in its order, each lesson in a language that it has', async () => {
    const { id, first, one, two } = await openCourse();
    const outline = await readOutline(await ask(), 'nl', { id });
    expect(outline).toMatchObject({ id, title: 'courses fr', order: 'sequential', hours: 1 });
    expect(outline?.modules.map((module) => module.id)).toEqual([first]);
    expect(outline?.modules[0]?.title).toBe('modules nl');
    const lessons = outline?.modules[0]?.lessons ?? [];
    expect(lessons.map((lesson) => [lesson.id, lesson.edition.title])).toEqual([
      [two, 'Deux (fr)'],
      [one, 'Une (nl)'],
    ]);
    expect(lessons[0]).toMatchObject({ key: 'deux-fr', bindsEarlier: false });
    expect(lessons[0]?.edition).toMatchObject({ language: 'fr', minutes: 12, number: 1 });
    const [, uneNl] = lessons;
    expect((uneNl?.firstPublishedAt ?? '') < (uneNl?.edition.publishedAt ?? '')).toBe(true);
  });

  it('does not follow drafts, nor what was taken offline', async () => {
    const { id, first, one, two } = await openCourse();
    const lessons = async () =>
      (await readOutline(await ask(), 'nl', { id }))?.modules[0]?.lessons.map((lesson) => [
        lesson.id,
        lesson.edition.language,
      ]);
    await room.ask('PATCH', `/modules/${first}`, { locale: 'fr', draft: 'true' }, { lessons: [] });
    await room.save(one, 'nl', { title: 'Concept' });
    expect(await lessons()).toEqual([
      [two, 'fr'],
      [one, 'nl'],
    ]);
    await room.unpublish(one, 'nl');
    expect(await lessons()).toEqual([
      [two, 'fr'],
      [one, 'fr'],
    ]);
    await room.unpublish(one, 'fr');
    expect(await lessons()).toEqual([[two, 'fr']]);
    await room.ask('PATCH', `/courses/${id}`, { locale: 'fr' }, { _status: 'draft' });
    expect(await readOutline(await ask(), 'fr', { id })).toBeNull();
  });

  it('is kept whole when another language of a module is published', async () => {
    const { id, first, two, one } = await openCourse();
    const words = { title: 'module en', summary: 'About', _status: 'published' };
    expect((await room.ask('PATCH', `/modules/${first}`, { locale: 'en' }, words)).status).toBe(
      200,
    );
    const outline = await readOutline(await ask(), 'en', { id });
    expect(outline?.modules[0]?.title).toBe('module en');
    expect(outline?.modules[0]?.lessons.map((lesson) => lesson.id)).toEqual([two, one]);
  });

  it('stays what it is for those who read while somebody writes', async () => {
    const { id } = await openCourse();
    const req = await ask();
    await readOutline(req, 'nl', { id });
    expect(req.locale).toBe('fr');
  });
});

describe('What is kept of an outline', () => {
  const titles = (outline: Awaited<ReturnType<typeof readOutline>>) =>
    outline?.modules.flatMap(({ lessons }) => lessons.map(({ edition }) => edition.title));
  const read = async (id: Id, language: 'fr' | 'nl' = 'fr') =>
    readOutline(await ask(), language, { id });

  it('is asked of the database once, while nothing is published', async () => {
    const { id, one } = await openCourse();
    const takeStatements = watchStatements(cms.payload);
    const first = await read(id);
    expect(takeStatements().length).toBeGreaterThan(1);
    await room.save(one, 'fr', { title: 'Brouillon' });
    takeStatements();
    expect(await read(id)).toBe(first);
    expect(takeStatements().map(({ sql }) => sql)).toEqual([
      expect.stringContaining('from "purges"'),
    ]);
  });

  it('is never what it was before a publication, in any language', async () => {
    const { id, one } = await openCourse();
    for (const language of ['fr', 'nl'] as const) {
      for (const title of ['Encore', 'Toujours']) {
        await read(id, language);
        expect((await room.publish(one, language, { title, changeKind: 'minor' })).status).toBe(
          200,
        );
        expect(titles(await read(id, language))).toContain(title);
      }
    }
  });

  it('is never what it was before something was taken offline, or put in another order', async () => {
    const { id, first, one, two } = await openCourse();
    expect(titles(await read(id))).toEqual(['Deux (fr)', 'Une (fr)']);
    const lessons = [{ lesson: one }, { lesson: two }];
    const reordered = { lessons, _status: 'published' };
    await room.ask('PATCH', `/modules/${first}`, { locale: 'fr' }, reordered);
    expect(titles(await read(id))).toEqual(['Une (fr)', 'Deux (fr)']);
    await room.unpublish(two, 'fr');
    expect(titles(await read(id))).toEqual(['Une (fr)']);
    await room.publish(two, 'fr');
    expect(titles(await read(id))).toEqual(['Une (fr)', 'Deux (fr)']);
    const emptied = { modules: [], _status: 'published' };
    await room.ask('PATCH', `/courses/${id}`, { locale: 'fr' }, emptied);
    expect(titles(await read(id))).toEqual([]);
  });

  it('is what a transaction has changed, for that transaction alone', async () => {
    const { id, first } = await openCourse();
    const before = await read(id);
    const req = await ask();
    await expect(
      runInTransaction(req, async () => {
        const change = { collection: 'modules', id: first, locale: 'fr', req } as const;
        await cms.payload.update({
          ...change,
          data: { title: 'À revoir', _status: 'published' },
          overrideAccess: true,
        });
        expect((await readOutline(req, 'fr', { id }))?.modules[0]?.title).toBe('À revoir');
        expect(await read(id)).toBe(before);
        throw new Error('Undone.');
      }),
    ).rejects.toThrow('Undone.');
    expect(await read(id)).toBe(before);
    const words = { title: 'Relu', _status: 'published' };
    await room.ask('PATCH', `/modules/${first}`, { locale: 'fr' }, words);
    expect((await read(id))?.modules[0]?.title).toBe('Relu');
  });

  it('is what another process has published since', async () => {
    const { id, first } = await openCourse();
    await read(id);
    const other = await startOther();
    const ask = createClient({ ...cms, url: other.url }, room.trainer.token);
    const body = { title: 'D’ailleurs', _status: 'published' };
    expect((await ask('PATCH', `/api/modules/${first}?locale=fr`, { body })).status).toBe(200);
    other.process.kill('SIGKILL');
    expect((await read(id))?.modules[0]?.title).toBe('D’ailleurs');
  });
});
