import { activeLearnerDays } from '@duo/domain/training/reminders';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Ask } from '../support/client.ts';
import { signIn } from '../support/staff.ts';
import { startCms } from '../support/start-cms.ts';
import { addLesson } from './support/course.ts';
import { createLearner, type Learner } from './support/learner.ts';

const cms = await startCms();
afterAll(() => cms.stop());

const { payload } = cms;
let ask: Ask;
let learner: Learner;
let course: number;
let module: number;

type Documents = 'courses' | 'modules';

async function make(collection: Documents, fields: object, languages = ['fr', 'nl']) {
  let id = 0;
  for (const [index, locale] of languages.entries()) {
    const data = {
      title: `${locale} title`,
      summary: `${locale} summary`,
      ...fields,
      _status: 'published',
    };
    const { body } = await ask(
      index === 0 ? 'POST' : 'PATCH',
      `/api/${collection}${index === 0 ? '' : `/${id}`}?locale=${locale}`,
      { body: data },
    );
    if (!body.doc) throw new Error(JSON.stringify(body));
    id = body.doc.id;
  }
  return id;
}

const unpublish = (collection: Documents, id: number, locale: string, query = '') =>
  ask('PATCH', `/api/${collection}/${id}?locale=${locale}${query}`, {
    body: { _status: 'draft' },
    headers: { 'accept-language': 'nl' },
  });
const saveDraft = (collection: Documents, id: number, locale: string) =>
  ask('PATCH', `/api/${collection}/${id}?locale=${locale}&draft=true`, {
    body: { title: 'brouillon', _status: 'draft' },
  });
const remove = (collection: Documents, id: number) =>
  ask('DELETE', `/api/${collection}/${id}`, { headers: { 'accept-language': 'nl' } });

const messageOf = ({ body }: Answer): string => body.errors?.[0]?.message ?? '';

async function listLive(collection: Documents, id: number) {
  const found = await payload.findByID({ collection, id, locale: 'all', overrideAccess: true });
  const statuses = found._status as unknown as Record<string, string>;
  return Object.keys(statuses).filter((language) => statuses[language] === 'published');
}

async function put(data: Record<string, unknown>) {
  const id = (await learner.enrolment())?.id ?? 0;
  await payload.db.updateOne({ collection: 'enrolments', id, data, req: {} });
}

beforeAll(async () => {
  ({ ask } = await signIn(cms, 'trainer'));
  const lesson = await addLesson(cms, { key: 'lesson' });
  module = await make('modules', { lessons: [{ lesson }] });
  course = await make('courses', { modules: [{ module }], order: 'free' });
  learner = await createLearner(cms);
});

describe('A module', () => {
  it('with lessons that were published is not deleted, live or not, and says why', async () => {
    const refused = await remove('modules', module);
    expect(refused.status).toBe(400);
    expect(messageOf(refused)).toContain('bevat lessen die al gepubliceerd werden');
    const empty = await make('modules', { title: 'vide' }, ['fr']);
    expect((await remove('modules', empty)).status).toBe(200);
  });

  it('stays live in one language while somebody is in the middle of its course', async () => {
    expect((await unpublish('modules', module, 'nl')).status).toBe(200);
    const refused = await unpublish('modules', module, 'fr');
    expect(refused.status).toBe(400);
    expect(messageOf(refused)).toContain('1 persoon is bezig met een opleiding');
    expect(await listLive('modules', module)).toEqual(['fr']);
    expect((await saveDraft('modules', module, 'fr')).status).toBe(200);
    expect(await listLive('modules', module)).toEqual(['fr']);
  });
});

describe('A course', () => {
  it('that somebody takes is not deleted, and stays live in one language', async () => {
    expect((await remove('courses', course)).status).toBe(400);
    expect((await unpublish('courses', course, 'nl')).status).toBe(200);
    const refused = await unpublish('courses', course, 'fr');
    expect(refused.status).toBe(400);
    expect(messageOf(refused)).toContain('1 persoon is bezig met deze opleiding');
    expect(await listLive('courses', course)).toEqual(['fr']);
    expect((await saveDraft('courses', course, 'fr')).status).toBe(200);
  });

  it('stays live too where all of its languages are to go at once, or it is one of many', async () => {
    const all = await unpublish('courses', course, 'fr', '&unpublishAllLocales=true');
    expect(all.status).toBe(400);
    const where = `where[id][in]=${course}&locale=fr`;
    const many = await ask('PATCH', `/api/courses?${where}`, { body: { _status: 'draft' } });
    expect(many.status).toBe(400);
    expect(await listLive('courses', course)).toEqual(['fr']);
  });

  it('can go once nobody has done anything in it for long, or all have finished', async () => {
    const quietSince = new Date(Date.now() - (activeLearnerDays + 1) * 86_400_000).toISOString();
    await put({ quietSince });
    expect((await unpublish('courses', course, 'fr')).status).toBe(200);
    const body = { _status: 'published' };
    await ask('PATCH', `/api/courses/${course}?locale=fr`, { body });
    const now = new Date().toISOString();
    await put({ quietSince: now, completedAt: now });
    expect((await unpublish('courses', course, 'fr')).status).toBe(200);
    expect(await listLive('courses', course)).toEqual([]);
  });
});
