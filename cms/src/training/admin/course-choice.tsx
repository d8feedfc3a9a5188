import { Link } from '@payloadcms/ui';
import type { Reader } from '../../admin/desk/reader.ts';
import type { CourseChoice } from '../learning/list-courses.ts';
import type { Id } from '../learning/material.ts';

interface Props {
  reader: Pick<Reader, 't'>;
  courses: readonly CourseChoice[];
  /** The one that is shown. */
  courseId: Id | null;
  /** Of the page about a course. */
  addressOf: (courseId: string) => string;
}

/** The ways to the same page about another course, where there is one. */
export function CourseChoices({ reader: { t }, courses, courseId, addressOf }: Props) {
  if (courses.length < 2) return null;
  return (
    <nav aria-label={t('training.translations.courses')} className="training__courses">
      {courses.map(({ id, title }) => (
        <Link
          aria-current={id === courseId ? 'page' : undefined}
          href={addressOf(String(id))}
          key={id}
          prefetch={false}
        >
          {title}
        </Link>
      ))}
    </nav>
  );
}
