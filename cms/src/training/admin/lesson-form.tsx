import type { Reader } from '../../admin/desk/reader.ts';
import { listLessons } from '../learning/enrolment/stand-in-course.ts';
import type { CourseMaterial } from '../learning/material.ts';

interface Props {
  reader: Pick<Reader, 't'>;
  course: CourseMaterial;
  /** The key of the lesson that is shown; null for all. */
  lesson: string | null;
  /** Of the page, without what stands behind the question mark. */
  address: string;
  /** What stands for no lesson. */
  all: string;
}

/** Which lesson of a course a page is about: a form that only changes the address. */
export function LessonForm({ reader: { t }, course, lesson, address, all }: Props) {
  return (
    <form action={address} className="training__choice" method="get">
      <input name="course" type="hidden" value={String(course.id)} />
      <div className="act-field">
        <label htmlFor="chosen-lesson">{t('training.translations.lesson')}</label>
        <select defaultValue={lesson ?? ''} id="chosen-lesson" name="lesson">
          <option value="">{all}</option>
          {listLessons(course).map(({ lesson: { key, title, edition } }) => (
            <option key={key} lang={edition.language} value={key}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <button className="act-button" type="submit">
        {t('queue.filter.show')}
      </button>
    </form>
  );
}
