import { afterAll, describe, expect, it } from 'vitest';
import { startCms } from '../support/start-cms.ts';
import { addCourse, addEdition, type TestEdition } from './support/course.ts';
import { createLearner, type Learner } from './support/learner.ts';
import { reflection, textBlock } from './support/lesson-content.ts';

const cms = await startCms();
afterAll(() => cms.stop());

let count = 0;
const { ids } = await addCourse(cms, [
  {
    key: 'm',
    lessons: Array.from({ length: 6 }, (_, index) => ({
      key: `lesson-${index}`,
      languages: ['fr', 'nl'] as const satisfies ('fr' | 'nl')[],
      blocks: () => [textBlock('first'), textBlock('second')],
    })).map((lesson) => ({ ...lesson, languages: [...lesson.languages] })),
  },
  { key: 'open', lessons: [{ key: 'never-done' }] },
]);

/** Somebody who has finished a lesson that nobody else has, as it was first published. */
async function finished() {
  const key = `lesson-${count++}`;
  const learner = await createLearner(cms);
  await learner.act('finish', { lesson: key });
  const publish = (edition: Partial<TestEdition>) =>
    addEdition(cms, ids[key] as number, {
      blocks: [textBlock('first'), textBlock(`changed ${crypto.randomUUID()}`)],
      ...edition,
    });
  return { learner, key, publish };
}

async function isOffered(learner: Learner, key: string, language: 'fr' | 'nl' = 'fr') {
  const { course } = await learner.course(language);
  const rows = course?.modules.flatMap(({ lessons }) => lessons) ?? [];
  const row = rows.find((lesson) => lesson.key === key)?.hasRefresher;
  const { refresher } = await learner.lesson(key, language);
  expect(row).toBe(refresher !== null);
  return row;
}

describe('A refresher', () => {
  it('is offered after a major change, with what changed, and no more once it is confirmed', async () => {
    const { learner, key, publish } = await finished();
    expect(await isOffered(learner, key)).toBe(false);
    await publish({ changeKind: 'major', whatChanged: 'Le deuxième point.' });
    await publish({
      changeKind: 'major',
      whatChanged: 'Et un troisième.',
      blocks: [textBlock('first'), textBlock('other'), textBlock('third')],
    });
    expect((await learner.lesson(key)).refresher).toEqual({
      changedBlocks: [1, 2],
      whatChanged: ['Le deuxième point.', 'Et un troisième.'],
    });
    expect(await learner.lesson(key)).toMatchObject({ state: 'done', left: [] });
    expect((await learner.act('refresher', { lesson: key })).body).toEqual({ outcome: 'saved' });
    expect(await isOffered(learner, key)).toBe(false);
    await publish({ changeKind: 'major', whatChanged: 'Encore.' });
    expect((await learner.lesson(key)).refresher?.whatChanged).toEqual(['Encore.']);
  });

  it('is not offered after a minor change, and names what the minor one before it changed too', async () => {
    const { learner, key, publish } = await finished();
    await publish({ blocks: [textBlock('mended'), textBlock('second')] });
    expect(await isOffered(learner, key)).toBe(false);
    await publish({
      changeKind: 'major',
      whatChanged: 'La fin.',
      blocks: [textBlock('mended'), textBlock('new')],
    });
    expect((await learner.lesson(key)).refresher?.changedBlocks).toEqual([0, 1]);
  });

  it('is not offered to who has not finished, nor to who finished the changed lesson', async () => {
    const { key, publish } = await finished();
    await publish({ changeKind: 'major', whatChanged: 'Tout.' });
    const later = await createLearner(cms);
    expect(await isOffered(later, key)).toBe(false);
    await later.act('finish', { lesson: key });
    expect(await isOffered(later, key)).toBe(false);
  });

  it('is offered by what changed in the language that is read, and not again by its translation', async () => {
    const { learner, key, publish } = await finished();
    const sourceHash = `major of ${key}`;
    const major = { changeKind: 'major', sourceHash } as const;
    await publish({ ...major, language: 'fr', whatChanged: 'La fin.' });
    expect(await isOffered(learner, key, 'fr')).toBe(true);
    expect(await isOffered(learner, key, 'nl')).toBe(false);
    await learner.act('refresher', { lesson: key });
    await publish({ ...major, language: 'nl', whatChanged: 'Het einde.' });
    expect(await isOffered(learner, key, 'nl')).toBe(false);
  });

  it('asks for nothing that the certificate or the completion would wait for', async () => {
    const { learner, key, publish } = await finished();
    const blocks = [textBlock('first'), reflection()];
    await publish({ changeKind: 'major', whatChanged: 'Une réflexion.', blocks });
    expect(await learner.lesson(key)).toMatchObject({
      state: 'done',
      left: [],
      refresher: { changedBlocks: [1] },
    });
    const { course } = await learner.course();
    expect(course?.left).toMatchObject({ reflections: 0, lessons: 6 });
  });
});
