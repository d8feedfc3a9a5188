import { fallbackOrder, type Language, languages } from '@duo/domain/languages/languages';
import { findTranslationState, type TranslationState } from '@duo/domain/training/editions';
import type { PayloadRequest } from 'payload';
import { loadPublicationStates } from '../../../admin/lists/load-publication-states.ts';
import type { PublicationState } from '../../../admin/start-page/site-document.ts';
import type { EditionFacts } from '../../editions/edition.ts';
import { readEditionFacts } from '../../editions/read-editions.ts';

type Id = number | string;
type Titles = Partial<Record<Language, string | null>>;

/** How a lesson stands in one language. */
export interface TranslationCell {
  language: Language;
  isSource: boolean;
  state: TranslationState;
  /** Whether its draft says something else than what learners read. */
  hasNewerDraft: boolean;
}

export interface TranslationRow {
  id: Id;
  title: string;
  cells: TranslationCell[];
}

export interface TranslationGroup {
  /** Of a module; null for lessons that stand in none. */
  title: string | null;
  rows: TranslationRow[];
}

export interface CourseTranslations {
  courses: { id: Id; title: string }[];
  /** The one that is shown; null while there is none. */
  courseId: Id | null;
  groups: TranslationGroup[];
}

interface Draft {
  id: Id;
  title?: Titles | null;
}
interface CourseDraft extends Draft {
  modules?: { module?: Id | null }[] | null;
}
interface ModuleDraft extends Draft {
  lessons?: { lesson?: Id | null }[] | null;
}
interface LessonDraft extends Draft {
  sourceLanguage?: Language | null;
}

async function loadDrafts<T extends Draft>(
  { payload }: PayloadRequest,
  collection: 'courses' | 'modules' | 'lessons',
  select: object,
): Promise<T[]> {
  const { docs } = await payload.find({
    collection,
    draft: true,
    locale: 'all',
    fallbackLocale: false,
    select: { title: true, ...select } as never,
    sort: 'id',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  return docs as unknown as T[];
}

const titleIn = ({ id, title }: Draft, reader: Language) =>
  fallbackOrder(reader)
    .map((language) => title?.[language])
    .find(Boolean) ?? `n° ${id}`;

interface Known {
  states: Map<Id, Record<Language, PublicationState>>;
  facts: EditionFacts[];
}

function toCells(lesson: LessonDraft, { states, facts }: Known): TranslationCell[] {
  const own = facts.filter(({ lessonId }) => lessonId === lesson.id);
  const latestIn = (language: Language | null | undefined) =>
    own.findLast((edition) => edition.language === language) ?? null;
  const sourceHash = latestIn(lesson.sourceLanguage)?.hash ?? null;
  return languages.map((language) => {
    const publication = states.get(lesson.id)?.[language] ?? 'absent';
    const isLive = publication === 'live' || publication === 'changed';
    const edition = isLive ? latestIn(language) : null;
    const hasDraft = publication !== 'absent';
    return {
      language,
      isSource: language === lesson.sourceLanguage,
      state: findTranslationState({ hasDraft, edition }, sourceHash),
      hasNewerDraft: publication === 'changed',
    };
  });
}

const present = (ids: (Id | null | undefined)[]) => ids.flatMap((id) => id ?? []);

/** How each lesson of a course stands in each language. @param wanted the course asked for, else the first. */
export async function loadTranslations(
  req: PayloadRequest,
  wanted: string | null,
  reader: Language,
): Promise<CourseTranslations> {
  const courses = await loadDrafts<CourseDraft>(req, 'courses', { modules: true });
  const modules = await loadDrafts<ModuleDraft>(req, 'modules', { lessons: true });
  const lessons = await loadDrafts<LessonDraft>(req, 'lessons', { sourceLanguage: true });
  const known: Known = {
    states: await loadPublicationStates(req.payload, 'lessons'),
    facts: await readEditionFacts(
      req,
      lessons.map(({ id }) => id),
    ),
  };
  const toRows = (ids: Id[]) =>
    ids.flatMap((id): TranslationRow[] => {
      const lesson = lessons.find((each) => each.id === id);
      return lesson ? [{ id, title: titleIn(lesson, reader), cells: toCells(lesson, known) }] : [];
    });
  const course = courses.find(({ id }) => String(id) === wanted) ?? courses[0];
  const lessonIdsOf = (module: ModuleDraft) =>
    present((module.lessons ?? []).map(({ lesson }) => lesson));
  const inModules = new Set(modules.flatMap(lessonIdsOf));
  const groups = present((course?.modules ?? []).map(({ module }) => module)).flatMap((id) => {
    const module = modules.find((each) => each.id === id);
    return module ? [{ title: titleIn(module, reader), rows: toRows(lessonIdsOf(module)) }] : [];
  });
  const loose = toRows(lessons.flatMap(({ id }) => (inModules.has(id) ? [] : id)));
  return {
    courses: courses.map((each) => ({ id: each.id, title: titleIn(each, reader) })),
    courseId: course?.id ?? null,
    groups: [...groups, ...(loose.length > 0 ? [{ title: null, rows: loose }] : [])],
  };
}
