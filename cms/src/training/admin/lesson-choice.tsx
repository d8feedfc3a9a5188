import type { Reader } from '../../admin/desk/reader.ts';
import type { CourseChoice } from '../learning/list-courses.ts';
import type { CourseMaterial } from '../learning/material.ts';
import { writeLessonFilters } from '../trainers/lesson-filters.ts';
import { CourseChoices } from './course-choice.tsx';
import { LessonSelect } from './lesson-select.tsx';

interface Props {
  reader: Pick<Reader, 't'>;
  courses: readonly CourseChoice[];
  course: CourseMaterial;
  /** The key of the lesson that is shown; null for all. */
  lesson: string | null;
  /** Of the page, without what stands behind the question mark. */
  address: string;
}

function LessonForm({ reader: { t }, course, lesson, address }: Props) {
  return (
    <form action={address} className="training__choice" method="get">
      <input name="course" type="hidden" value={String(course.id)} />
      <LessonSelect
        course={course}
        id="chosen-lesson"
        label={t('training.translations.lesson')}
        lesson={lesson}
        none={t('training.hard.allLessons')}
      />
      <button className="act-button" type="submit">
        {t('queue.filter.show')}
      </button>
    </form>
  );
}

/** Which course and which of its lessons a page is about: links and a form that only change the address. */
export function LessonChoice(props: Props) {
  const { reader, courses, course, address } = props;
  return (
    <>
      <CourseChoices
        addressOf={(id) => address + writeLessonFilters({ course: id, lesson: null, page: 1 })}
        courseId={course.id}
        courses={courses}
        reader={reader}
      />
      <LessonForm {...props} />
    </>
  );
}
