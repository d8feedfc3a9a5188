import { createHash } from 'node:crypto';
import type { Language } from '@duo/domain/languages/languages';
import { ruleOf } from '@duo/domain/training/completion';
import { type LessonBlock, listExercises } from '@duo/domain/training/lesson';
import type { CollectionSlug, Where } from 'payload';
import type { TestCms } from '../../support/start-cms.ts';
import { textBlock } from './lesson-content.ts';

type Id = number | string;

/** Long before anybody of a test is enrolled. */
export const longAgo = '2026-01-05T08:00:00.000Z';

export interface TestLesson {
  key: string;
  blocks?: (language: Language) => LessonBlock[];
  languages?: Language[];
  minutes?: number;
  bindsEarlier?: boolean;
  publishedAt?: string;
}

export interface TestModule {
  key: string;
  /** Keys of modules. */
  after?: string[];
  lessons: TestLesson[];
}

export interface TestEdition {
  language?: Language;
  blocks: LessonBlock[];
  changeKind?: 'minor' | 'major';
  whatChanged?: string;
  publishedAt?: string;
  minutes?: number;
  title?: string;
  /** Marks of the files that it shows, and the text of captions by their names. */
  files?: string;
  captions?: Record<string, string>;
  /** What the source's edition was made of; by itself, its own content. */
  sourceHash?: string;
}

export interface TestCourse {
  id: Id;
  /** Of lessons and modules, by their keys. */
  ids: Record<string, Id>;
}

function inAll<T>(languages: readonly Language[], value: (language: Language) => T) {
  return Object.fromEntries(languages.map((language) => [language, value(language)]));
}

async function store({ payload }: TestCms, collection: CollectionSlug, data: object): Promise<Id> {
  const at = new Date().toISOString();
  const stored = { createdAt: at, updatedAt: at, ...data };
  const { id } = await payload.db.create({ collection, data: stored, req: {} });
  return id;
}

/** Writes an edition of a lesson, as its publication does. @returns its id. */
export async function addEdition(
  cms: TestCms,
  lesson: Id,
  { language = 'fr', blocks, publishedAt, title, ...given }: TestEdition,
): Promise<string> {
  const where: Where = {
    and: [{ lesson: { equals: lesson } }, { language: { equals: language } }],
  };
  const { totalDocs } = await cms.payload.count({ collection: 'lesson-editions', where });
  const content = {
    title: title ?? `${language} lesson`,
    summary: `${language} summary`,
    minutes: given.minutes ?? 10,
    blocks,
  };
  const hash = createHash('sha256').update(JSON.stringify(blocks)).digest('hex');
  const id = await store(cms, 'lesson-editions', {
    ...{ title: content.title, summary: content.summary, minutes: content.minutes },
    ...{ lesson, language, number: totalDocs + 1, content, hash },
    changeKind: given.changeKind ?? 'minor',
    whatChanged: given.whatChanged ?? '',
    publishedAt: publishedAt ?? new Date().toISOString(),
    sourceHash: given.sourceHash ?? hash,
    rules: listExercises(content).map(ruleOf),
    captions: given.captions ?? {},
    files: given.files ?? '',
  });
  return String(id);
}

/** Makes a lesson that is live in its languages, with one edition in each. */
export async function addLesson(cms: TestCms, lesson: TestLesson): Promise<Id> {
  const { key, languages = ['fr'], minutes = 10, publishedAt = longAgo } = lesson;
  const blocks = lesson.blocks ?? (() => [textBlock(key)]);
  const id = await store(cms, 'lessons', {
    ...{ key, sourceLanguage: languages[0], bindsEarlier: lesson.bindsEarlier ?? false, minutes },
    title: inAll(languages, (language) => `${language} ${key}`),
    _status: inAll(languages, () => 'published'),
  });
  const sourceHash = `source of ${key}`;
  for (const language of languages) {
    const title = `${language} ${key}`;
    const edition = { language, blocks: blocks(language), minutes, title, sourceHash, publishedAt };
    await addEdition(cms, id, edition);
  }
  return id;
}

/** Makes a course that is live in French, whose lessons are live as they say. */
export async function addCourse(
  cms: TestCms,
  modules: TestModule[],
  order: 'free' | 'sequential' = 'free',
): Promise<TestCourse> {
  const ids: Record<string, Id> = {};
  for (const { key, lessons, after = [] } of modules) {
    for (const lesson of lessons) ids[lesson.key] = await addLesson(cms, lesson);
    ids[key] = await store(cms, 'modules', {
      key,
      title: { fr: `fr ${key}` },
      summary: { fr: `fr summary of ${key}` },
      _status: { fr: 'published' },
      after: after.map((other) => ids[other]),
      lessons: lessons.map((lesson) => ({ id: crypto.randomUUID(), lesson: ids[lesson.key] })),
    });
  }
  const id = await store(cms, 'courses', {
    key: `course-${Object.keys(ids)[0]}`,
    title: { fr: 'Devenir mentor' },
    summary: { fr: 'Quatre modules.' },
    _status: { fr: 'published' },
    order,
    modules: modules.map(({ key }) => ({ id: crypto.randomUUID(), module: ids[key] })),
  });
  return { id, ids };
}

/** Takes a lesson offline, in every language. */
export async function withdrawLesson({ payload }: TestCms, id: Id): Promise<void> {
  const data = { _status: inAll(['fr', 'nl', 'en'], () => 'draft') };
  await payload.db.updateOne({ collection: 'lessons', id, data, req: {} });
}

/** The id of the latest edition of a lesson in a language. */
export async function latestEdition(
  { payload }: TestCms,
  lesson: Id,
  language: Language = 'fr',
): Promise<string> {
  const { docs } = await payload.find({
    collection: 'lesson-editions',
    where: { and: [{ lesson: { equals: lesson } }, { language: { equals: language } }] },
    sort: '-number',
    limit: 1,
    overrideAccess: true,
  });
  return String(docs[0]?.id);
}
