import { defaultLanguage, type Language } from '@duo/domain/languages/languages';
import { createLocalReq, type Payload } from 'payload';
import { runInTransaction } from '../database/run-in-transaction.ts';
import { createRichTextMaker } from '../rich-text/from-markdown.ts';
import { course } from './content/course/course.ts';
import type { SeededLesson, SeededModule } from './content/course/seeded-course.ts';
import { draft, type Maker, publishEverywhere } from './factories.ts';
import { seedCourseFiles } from './seed-course-files.ts';
import { type CourseFiles, toStoredLessonBlock } from './stored-lesson.ts';

type Id = number | string;

interface Parts {
  files: CourseFiles;
  makeRichText: (markdown: string) => unknown;
}

/** In minutes; a certificate speaks of whole hours. */
const hour = 60;

/** Publishes a lesson in every language, through the gate that trainers meet. */
async function seedLesson(maker: Maker, lesson: SeededLesson, parts: Parts): Promise<Id> {
  const { key, minutes, texts } = lesson;
  const id = await draft(maker, 'lessons', {
    title: texts[defaultLanguage].title,
    key,
    minutes,
    sourceLanguage: defaultLanguage,
    // The first lessons are for everybody, those who were accepted before them included.
    bindsEarlier: true,
  });
  await publishEverywhere(maker, 'lessons', id, (language: Language) => {
    const { title, summary, blocks } = texts[language];
    const stored = blocks.map((block) => toStoredLessonBlock(block, language, parts));
    return { title, summary, blocks: stored as never };
  });
  return id;
}

async function seedModule(
  maker: Maker,
  module: SeededModule,
  parts: Parts,
  before: Record<string, Id>,
): Promise<Id> {
  const lessons: { lesson: never }[] = [];
  for (const lesson of module.lessons) {
    lessons.push({ lesson: (await seedLesson(maker, lesson, parts)) as never });
  }
  const id = await draft(maker, 'modules', {
    title: module.texts[defaultLanguage].title,
    key: module.key,
    lessons,
    after: module.after.map((key) => before[key] as never),
  });
  await publishEverywhere(maker, 'modules', id, (language) => module.texts[language]);
  return id;
}

function countHours(): number {
  const minutes = course.modules
    .flatMap(({ lessons }) => lessons)
    .reduce((sum, lesson) => sum + lesson.minutes, 0);
  return Math.ceil(minutes / hour);
}

async function writeCourse(maker: Maker): Promise<void> {
  const makeRichText = await createRichTextMaker(maker.payload.config, () => undefined);
  const parts = { files: await seedCourseFiles(maker), makeRichText };
  const ids: Record<string, Id> = {};
  for (const module of course.modules)
    ids[module.key] = await seedModule(maker, module, parts, ids);
  const id = await draft(maker, 'courses', {
    title: course.texts[defaultLanguage].title,
    key: course.key,
    order: course.order,
    hours: countHours(),
    modules: Object.values(ids).map((module) => ({ module: module as never })),
  });
  await publishEverywhere(maker, 'courses', id, (language) => course.texts[language]);
}

/**
 * Writes the mentors' course in three languages, where there is no course yet, in one transaction: all of it
 * or nothing.
 */
export async function seedCourse(payload: Payload): Promise<void> {
  const req = await createLocalReq({}, payload);
  await runInTransaction(req, async () => {
    const { totalDocs } = await payload.count({ collection: 'courses', overrideAccess: true, req });
    if (totalDocs > 0) return;
    const { transactionID } = req;
    await writeCourse({ payload, req: transactionID ? { transactionID } : {} });
  });
}
