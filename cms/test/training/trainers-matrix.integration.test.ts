import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MatrixFilters } from '../../src/training/trainers/matrix/matrix-filters.ts';
import { requestOf } from '../applications/support/fill.ts';
import { createClient } from '../support/client.ts';
import { type SignedIn, signIn } from '../support/staff.ts';
import { startCms } from '../support/start-cms.ts';
import { addCourse } from './support/course.ts';
import { attempt, createLearner, type Learner } from './support/learner.ts';
import { reflection } from './support/lesson-content.ts';

const cms = await startCms();
afterAll(() => cms.stop());

const { payload } = cms;
const { loadMatrix } = await import('../../src/training/trainers/matrix/load-matrix.ts');
const { noFilters, readMatrixFilters, writeMatrixFilters } = await import(
  '../../src/training/trainers/matrix/matrix-filters.ts'
);
const course = await addCourse(
  cms,
  [
    {
      key: 'm',
      lessons: [
        { key: 'first', languages: ['fr', 'nl'] },
        { key: 'thought', blocks: () => [reflection()] },
        { key: 'last' },
      ],
    },
  ],
  'sequential',
);

const now = new Date();
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();

let trainer: SignedIn;
let fresh: Learner;
let quiet: Learner;
let lost: Learner;

/** Puts an enrolment where a test needs it. */
async function put(learner: Learner, data: Record<string, unknown>) {
  const id = (await learner.enrolment())?.id ?? 0;
  await payload.db.updateOne({ collection: 'enrolments', id, data, req: {}, returning: false });
}

beforeAll(async () => {
  trainer = await signIn(cms, 'trainer', 'Tineke');
  fresh = await createLearner(cms, 'fresh');
  quiet = await createLearner(cms, 'quiet');
  lost = await createLearner(cms, 'lost');
  const done = await createLearner(cms, 'done');
  await fresh.act('finish', { lesson: 'first' });
  const text = { reflection: 'refl11', text: 'Oui.', attempt: attempt() };
  await fresh.act('reflection', { lesson: 'thought', ...text });
  await fresh.act('finish', { lesson: 'thought' });
  await put(fresh, { name: 'Fatima' });
  await put(quiet, { name: '=1+1', lastWorkAt: daysAgo(8), quietSince: daysAgo(8) });
  await put(lost, { name: 'Luc', lastWorkAt: daysAgo(30), quietSince: daysAgo(30) });
  const ended = { completedAt: daysAgo(40), lastWorkAt: daysAgo(40), quietSince: daysAgo(40) };
  await put(done, { name: 'Dora', ...ended });
});

async function load(filters: Partial<MatrixFilters>) {
  const req = await requestOf(payload, trainer.id);
  const matrix = await loadMatrix(req, { ...noFilters, ...filters }, { language: 'nl', now });
  if (!matrix) throw new Error('There is no course.');
  return matrix;
}
const names = async (filters: Partial<MatrixFilters>) =>
  (await load(filters)).rows.map(({ name }) => name);

describe('The matrix of learners', () => {
  it('has how each stands in each lesson, who worked last first', async () => {
    const { rows } = await load({});
    expect(rows.map(({ name }) => name)).toEqual(['Fatima', '=1+1', 'Luc', 'Dora']);
    const [first, second] = rows;
    expect(first?.cells.map(({ lessonKey, state }) => [lessonKey, state])).toEqual([
      ['first', 'done'],
      ['thought', 'waiting'],
      ['last', 'open'],
    ]);
    expect(first).toMatchObject({ stuckSince: null, nextTitle: 'fr last' });
    expect(second?.nextTitle).toBe('nl first');
    expect(second?.cells.map(({ state }) => state)).toEqual(['open', 'locked', 'locked']);
  });

  it('says who is stuck since when, and not of those who have finished', async () => {
    const { rows } = await load({});
    const stuck = rows.map(({ stuckSince }) => stuckSince !== null);
    expect(stuck).toEqual([false, true, true, false]);
  });

  it('is narrowed down to those who have not finished, or are stuck, the longest first', async () => {
    expect(await names({ show: 'open' })).toEqual(['Fatima', '=1+1', 'Luc']);
    expect(await names({ show: 'stuck7' })).toEqual(['Luc', '=1+1']);
    expect(await names({ show: 'stuck21' })).toEqual(['Luc']);
  });

  it('has those whose name begins so, in the order of names, whatever accents and capitals', async () => {
    await put(quiet, { nameKey: 'elodie de smet' });
    await put(fresh, { nameKey: 'elise' });
    await put(lost, { nameKey: 'marie elodie' });
    const ids = async (filters: Partial<MatrixFilters>) =>
      (await load(filters)).rows.map(({ enrolmentId }) => enrolmentId);
    const idOf = async (learner: Learner) => String((await learner.enrolment())?.id);
    expect(await ids({ name: ' ÉL' })).toEqual([await idOf(fresh), await idOf(quiet)]);
    expect(await ids({ name: 'Élodie d' })).toEqual([await idOf(quiet)]);
    expect(await ids({ name: 'él', show: 'stuck7' })).toEqual([await idOf(quiet)]);
    expect(await ids({ name: 'smet' })).toEqual([]);
    expect(await ids({ name: '%' })).toHaveLength(4);
  });

  it('has those who stand at a lesson, the longest first, and nobody for a lesson that is none', async () => {
    expect(await names({ lesson: 'first' })).toEqual(['Luc', '=1+1']);
    expect(await names({ lesson: 'last' })).toEqual(['Fatima']);
    expect(await names({ lesson: 'first', show: 'stuck21' })).toEqual(['Luc']);
    expect(await names({ lesson: 'nowhere' })).toEqual([]);
  });

  it('is of the course asked for, and of the first one where that is not live', async () => {
    const other = await addCourse(cms, [{ key: 'm2', lessons: [{ key: 'elsewhere' }] }]);
    const matrix = await load({ course: String(other.id) });
    expect(matrix.course.id).toBe(other.id);
    expect(matrix.rows).toEqual([]);
    expect(matrix.courses.map(({ id }) => id)).toEqual([course.id, other.id]);
    expect((await load({ course: '999999' })).course.id).toBe(course.id);
  });

  it('keeps its filters in its address', () => {
    const filters: MatrixFilters = {
      ...noFilters,
      ...{ course: '3', name: 'É l', lesson: 'a-b', cursor: 'marie elodie_12' },
      show: 'stuck7',
    };
    const written = writeMatrixFilters(filters);
    expect(readMatrixFilters(new URLSearchParams(written))).toEqual(filters);
    expect(writeMatrixFilters(noFilters)).toBe('');
  });

  it('goes on after 50 learners where the page before ended, also among those of one moment', async () => {
    const lastWorkAt = daysAgo(60);
    for (let number = 0; number < 70; number += 1) {
      const volunteer = `crowd-${number}`;
      const row = {
        volunteer,
        course: String(course.id),
        enrolmentKey: volunteer,
        name: volunteer,
        nameKey: 'crowd',
      };
      const dates = { enrolledAt: lastWorkAt, lastWorkAt, quietSince: lastWorkAt };
      const data = { ...row, ...dates, remindersSent: 0, remindersWanted: true };
      await payload.db.create({ collection: 'enrolments', data, req: {} });
    }
    const named = { all: '', open: '', stuck21: '', stuck7: 'crowd' };
    for (const show of ['all', 'open', 'stuck21', 'stuck7'] as const) {
      const first = await load({ show, name: named[show] });
      expect(first.rows).toHaveLength(50);
      const second = await load({ show, name: named[show], cursor: first.next });
      expect(second.next).toBeNull();
      const seen = [...first.rows, ...second.rows].map(({ enrolmentId }) => enrolmentId);
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.length).toBe({ all: 74, open: 73, stuck21: 71, stuck7: 70 }[show]);
    }
  });

  it('is the first page for a cursor that nobody gave out', async () => {
    const typed = 'show=nobody&cursor=1;drop&course=1;drop&lesson=../x';
    const read = readMatrixFilters(new URLSearchParams(typed));
    expect(read).toEqual(noFilters);
  });
});

describe('The export of learners', () => {
  const address = '/api/training/learners.csv';

  it('has all that the filter leaves, with no formula, and is recorded', async () => {
    const { status, body: text, headers } = await trainer.ask('GET', `${address}?show=stuck7`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('text/csv');
    const lines = text.trim().split('\r\n');
    expect(lines).toHaveLength(1 + 72);
    expect(text).toContain("'=1+1");
    expect(text).not.toContain('Fatima');
    const { docs } = await payload.find({
      collection: 'audit',
      where: { act: { equals: 'learnersExported' } },
      overrideAccess: true,
    });
    expect(docs).toMatchObject([{ actorId: String(trainer.id), count: 72 }]);
  });

  it('is for trainers and admins alone', async () => {
    const admin = await signIn(cms, 'admin');
    const coordinator = await signIn(cms, 'coordinator');
    const editor = await signIn(cms, 'editor');
    const asked = [admin, coordinator, editor, fresh].map(({ ask }) => ask('GET', address));
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(statuses).toEqual([200, 403, 403, 403]);
    expect((await createClient(cms)('GET', address)).status).toBe(401);
  });
});
