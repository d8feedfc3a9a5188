import type { Language } from '@duo/domain/languages/languages';
import type { Outline, OutlineLesson, OutlineModule } from '@duo/domain/training/course';
import type { PayloadRequest } from 'payload';
import type { Edition, EditionFacts } from '../editions/edition.ts';
import {
  type OutlinedCourse,
  type OutlinedLesson,
  toOutline,
} from '../editions/outlined-course.ts';
import { readEdition } from '../editions/read-editions.ts';
import { readOutline } from '../editions/read-outline.ts';

export type Id = number | string;

interface Titled {
  /** Its part of the address, the same in all languages. */
  key: string;
  title: string;
  summary: string;
}

/** A lesson by the edition that is shown: of the language asked for, or of one that there is. */
export interface LessonMaterial extends OutlineLesson, Titled {
  edition: EditionFacts;
  /** All its editions, in all languages, from the first to the last. */
  editions: readonly EditionFacts[];
}

export interface ModuleMaterial extends OutlineModule, Titled {
  lessons: readonly LessonMaterial[];
}

/** A course that is live. */
export interface CourseMaterial extends Outline, Titled {
  id: Id;
  hours: number;
  modules: readonly ModuleMaterial[];
}

const idForms = { number: /^[1-9]\d{0,14}$/, text: /^[0-9a-f]{24}$/ };

/** An id as the database has it, of one that came or was kept as text; null for what can be none. */
export function toId({ payload }: Pick<PayloadRequest, 'payload'>, text: string): Id | null {
  const { defaultIDType } = payload.db;
  if (!idForms[defaultIDType].test(text)) return null;
  return defaultIDType === 'number' ? Number(text) : text;
}

function toMaterial(course: OutlinedCourse): CourseMaterial {
  const outline = toOutline(course);
  const lessonsOf = (lessons: readonly OutlinedLesson[], outlined: readonly OutlineLesson[]) =>
    lessons.flatMap(({ key, edition, editions }, index): LessonMaterial[] => {
      const { title, summary } = edition;
      const lesson = outlined[index];
      return lesson ? [{ ...lesson, key, title, summary, edition, editions }] : [];
    });
  const modules = course.modules.flatMap(({ key, title, summary, lessons }, index) => {
    const module = outline.modules[index];
    if (!module) return [];
    return [{ ...module, key, title, summary, lessons: lessonsOf(lessons, module.lessons) }];
  });
  const { id, key, title, summary, order, hours } = course;
  return { id, key, title, summary, order, hours, modules };
}

/** A course as learners of a language meet it; without an id, the one that mentors take. Null unless it is live. */
export async function readCourse(
  req: PayloadRequest,
  language: Language,
  courseId?: string,
): Promise<CourseMaterial | null> {
  const id = courseId === undefined ? undefined : toId(req, courseId);
  if (id === null) return null;
  const course = await readOutline(req, language, id === undefined ? undefined : { id });
  return course && toMaterial(course);
}

/** Any edition that there ever was, by an id that anybody may have typed; null for none. */
export async function findEdition(req: PayloadRequest, typed: string): Promise<Edition | null> {
  const id = toId(req, typed);
  return id === null ? null : readEdition(req, id);
}

/** The edition of a lesson that is shown. */
export async function readShown(
  req: PayloadRequest,
  { edition }: Pick<LessonMaterial, 'edition'>,
): Promise<Edition> {
  const shown = await readEdition(req, edition.id);
  if (!shown) throw new Error(`The edition ${edition.id} is gone.`);
  return shown;
}
