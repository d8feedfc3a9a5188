import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { languages } from '@duo/domain/languages/languages';
import { createLocalReq } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { course as seeded } from '../../src/seed/content/course/course.ts';
import { startCms, type TestCms } from '../support/start-cms.ts';

let cms: TestCms;
let readOutline: typeof import('../../src/training/editions/read-outline.ts').readOutline;
let loadTranslations: typeof import('../../src/training/admin/translations/load-translations.ts').loadTranslations;
let seedCourse: typeof import('../../src/seed/seed-course.ts').seedCourse;
beforeAll(async () => {
  cms = await startCms();
  ({ readOutline } = await import('../../src/training/editions/read-outline.ts'));
  ({ loadTranslations } = await import(
    '../../src/training/admin/translations/load-translations.ts'
  ));
  ({ seedCourse } = await import('../../src/seed/seed-course.ts'));
});
afterAll(() => cms.stop());

const ask = () => createLocalReq({}, cms.payload);

describe('The seeded course', () => {
  const lessons = seeded.modules.flatMap((module) => module.lessons);

  it('goes live in three languages through the gate, once', async () => {
    await seedCourse(cms.payload);
    await seedCourse(cms.payload);
    const { totalDocs } = await cms.payload.count({ collection: 'lesson-editions' });
    expect(totalDocs).toBe(lessons.length * languages.length);
    expect((await cms.payload.count({ collection: 'courses' })).totalDocs).toBe(1);
  }, 240_000);

  it.each(languages)('can be followed in %s', async (language) => {
    const outline = await readOutline(await ask(), language, { key: seeded.key });
    expect(outline?.title).toBe(seeded.texts[language].title);
    expect(outline?.modules.map(({ key }) => key)).toEqual(seeded.modules.map(({ key }) => key));
    const found = outline?.modules.flatMap((module) => module.lessons) ?? [];
    expect(found.map(({ key }) => key)).toEqual(lessons.map(({ key }) => key));
    expect(found.filter(({ edition }) => edition.language !== language)).toEqual([]);
    expect(found.map(({ edition }) => edition.title)).toEqual(
      lessons.map(({ texts }) => texts[language].title),
    );
  });

  it('is current in each cell of the matrix', async () => {
    const { groups, courses } = await loadTranslations(await ask(), null, 'fr');
    expect(courses).toHaveLength(1);
    const rows = groups.filter(({ title }) => title !== null).flatMap((group) => group.rows);
    expect(rows).toHaveLength(lessons.length);
    const states = rows.flatMap(({ cells }) => cells.map(({ state }) => state));
    expect(new Set(states)).toEqual(new Set(['current']));
  });

  it('has its recordings and its pages to print on the disk', async () => {
    const names = async (folder: string) => readdir(path.join(cms.dataDirectory, folder));
    expect(await names('recordings')).toHaveLength(2);
    expect(await names('handouts')).toHaveLength(6);
  });
});
