import { fallbackOrder, type Language, languages } from '@duo/domain/languages/languages';
import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import type { EditionFacts } from './edition.ts';
import { keepByVersion } from './keep-by-version.ts';
import type { OutlinedCourse, OutlinedLesson, OutlinedModule } from './outlined-course.ts';
import { chooseEdition, readEditionFacts } from './read-editions.ts';

type Id = number | string;
type Localized<T> = Partial<Record<Language, T | null>> | null | undefined;

interface StoredTitled {
  id: Id;
  key?: string | null;
  title?: Localized<string>;
  summary?: Localized<string>;
  _status?: Localized<string>;
}
interface StoredCourse extends StoredTitled {
  order?: 'free' | 'sequential' | null;
  hours?: number | null;
  modules?: { module: Id }[] | null;
}
interface StoredModule extends StoredTitled {
  after?: Id[] | null;
  lessons?: { lesson: Id }[] | null;
}
interface StoredLesson extends StoredTitled {
  bindsEarlier?: boolean | null;
}

const lessonFields = { key: true, bindsEarlier: true, _status: true };
const moduleFields = {
  key: true,
  title: true,
  summary: true,
  after: true,
  lessons: true,
  _status: true,
};
const courseFields = {
  key: true,
  title: true,
  summary: true,
  order: true,
  hours: true,
  modules: true,
  _status: true,
};

async function findLive<T extends StoredTitled>(
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
  select: object,
): Promise<T[]> {
  const { docs } = await req.payload.find({
    collection,
    where,
    select: select as never,
    locale: 'all',
    sort: 'id',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    ...(req.transactionID ? { req: { transactionID: req.transactionID } } : {}),
  });
  return (docs as unknown as T[]).filter((document) => listLive(document).length > 0);
}

/** The languages in which a document is live. */
function listLive({ _status }: StoredTitled): Language[] {
  return languages.filter((language) => _status?.[language] === 'published');
}

function inOrder<T extends { id: Id }>(ids: readonly Id[], documents: readonly T[]): T[] {
  return ids.flatMap(
    (id) => documents.find((document) => String(document.id) === String(id)) ?? [],
  );
}

/** Title and summary in one language, the first in which both are live. */
function readTitles(document: StoredTitled, language: Language) {
  const live = listLive(document);
  const chosen = fallbackOrder(language).find((each) => live.includes(each)) ?? language;
  return { title: document.title?.[chosen] ?? '', summary: document.summary?.[chosen] ?? '' };
}

function outlineLesson(
  lesson: StoredLesson,
  facts: readonly EditionFacts[],
  language: Language,
): OutlinedLesson[] {
  const own = facts.filter(({ lessonId }) => String(lessonId) === String(lesson.id));
  const edition = chooseEdition(own, listLive(lesson), language);
  if (!edition) return [];
  const instants = own.map(({ publishedAt }) => publishedAt).sort();
  return [
    {
      id: lesson.id,
      key: lesson.key ?? String(lesson.id),
      edition,
      editions: own,
      firstPublishedAt: instants[0] ?? edition.publishedAt,
      bindsEarlier: lesson.bindsEarlier === true,
    },
  ];
}

async function readModules(
  req: PayloadRequest,
  { modules }: StoredCourse,
  language: Language,
): Promise<OutlinedModule[]> {
  const moduleIds = (modules ?? []).map(({ module }) => module);
  const found = await findLive<StoredModule>(
    req,
    'modules',
    { id: { in: moduleIds } },
    moduleFields,
  );
  const ordered = inOrder(moduleIds, found);
  const lessonIds = ordered.flatMap(({ lessons }) => (lessons ?? []).map(({ lesson }) => lesson));
  const lessons = await findLive<StoredLesson>(
    req,
    'lessons',
    { id: { in: lessonIds } },
    lessonFields,
  );
  const facts = await readEditionFacts(req, lessonIds);
  return ordered.map((module) => ({
    id: module.id,
    key: module.key ?? String(module.id),
    ...readTitles(module, language),
    after: module.after ?? [],
    lessons: inOrder(
      (module.lessons ?? []).map(({ lesson }) => lesson),
      lessons,
    ).flatMap((lesson) => outlineLesson(lesson, facts, language)),
  }));
}

/** The hours of a course that states none: its lessons' minutes, in whole hours. */
function countHours(modules: readonly OutlinedModule[]): number {
  const minutes = modules
    .flatMap(({ lessons }) => lessons)
    .reduce((sum, { edition }) => sum + edition.minutes, 0);
  return Math.max(1, Math.ceil(minutes / 60));
}

/** By which a course is asked for; without it, the first that is live is meant. */
export type CourseName = { id: Id } | { key: string };

async function readAnew(
  req: PayloadRequest,
  language: Language,
  course: CourseName | undefined,
): Promise<OutlinedCourse | null> {
  const where: Where = course
    ? Object.fromEntries(Object.entries(course).map(([name, equals]) => [name, { equals }]))
    : {};
  const [found] = await findLive<StoredCourse>(req, 'courses', where, courseFields);
  if (!found) return null;
  const read = await readModules(req, found, language);
  const modules = read.filter(({ lessons }) => lessons.length > 0);
  return {
    id: found.id,
    key: found.key ?? String(found.id),
    ...readTitles(found, language),
    order: found.order ?? 'sequential',
    hours: found.hours ?? countHours(modules),
    modules,
  };
}

/**
 * A course as learners of a language meet it: what is live of it, in its order, each lesson by the edition
 * that they are shown. Lessons that are live in no language are left out, and so are empty modules. It is
 * read once, and shared: nobody may change it.
 *
 * @param course its id or its key; without it, the first course that is live.
 */
export function readOutline(
  req: PayloadRequest,
  language: Language,
  course?: CourseName,
): Promise<OutlinedCourse | null> {
  const name = `${language}/${JSON.stringify(course ?? null)}`;
  return keepByVersion(req, name, () => readAnew(req, language, course));
}
