import { listLessons } from '../learning/enrolment/stand-in-course.ts';
import type { CourseMaterial } from '../learning/material.ts';

interface Props {
  id: string;
  label: string;
  course: CourseMaterial;
  /** The key of the lesson that is chosen; null for none. */
  lesson: string | null;
  /** What stands for no lesson. */
  none: string;
}

/** The lessons of a course, each under its title in the language that it has one in. */
export function LessonSelect({ id, label, course, lesson, none }: Props) {
  return (
    <div className="act-field">
      <label htmlFor={id}>{label}</label>
      <select defaultValue={lesson ?? ''} id={id} name="lesson">
        <option value="">{none}</option>
        {listLessons(course).map(({ lesson: { key, title, edition } }) => (
          <option key={key} lang={edition.language} value={key}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
}
