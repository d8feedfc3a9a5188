import { createLocalReq } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, type TestCms } from '../support/start-cms.ts';
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
