import { fallbackOrder, type Language } from '@duo/domain/languages/languages';
import type { PayloadRequest } from 'payload';
import { type CourseMaterial, type Id, readCourse } from './material.ts';

/** A course that trainers may choose. */
export interface CourseChoice {
  id: Id;
  title: string;
}

interface StoredCourse {
  id: Id;
  title?: Partial<Record<Language, string | null>>;
  _status?: Partial<Record<Language, string | null>>;
}

function choose({ id, title, _status }: StoredCourse, language: Language): CourseChoice[] {
  const live = fallbackOrder(language).find((each) => _status?.[each] === 'published');
  return live ? [{ id, title: title?.[live] || `n° ${id}` }] : [];
}

/** The courses that are live, in the order in which they were made, with their titles for a reader. */
export async function listCourses(
  { payload }: Pick<PayloadRequest, 'payload'>,
  language: Language,
): Promise<CourseChoice[]> {
  const { docs } = await payload.find({
    collection: 'courses',
    select: { title: true, _status: true },
    locale: 'all',
    sort: 'id',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  return (docs as unknown as StoredCourse[]).flatMap((course) => choose(course, language));
}

/** The course asked for; without one, or where it isn't live, the first that is. Null while none is. */
export async function chooseCourse(
  req: PayloadRequest,
  language: Language,
  wanted: string | null,
): Promise<CourseMaterial | null> {
  const course = wanted === null ? null : await readCourse(req, language, wanted);
  return course ?? readCourse(req, language);
}
