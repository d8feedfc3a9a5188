import { Link } from '@payloadcms/ui';
import { adminAddresses } from '../../../admin/addresses.ts';
import type { Reader } from '../../../admin/desk/reader.ts';
import { listLessons } from '../../learning/enrolment/stand-in-course.ts';
import type { CourseMaterial } from '../../learning/material.ts';
import type { MatrixFilters } from '../../trainers/matrix/matrix-filters.ts';
import { learnersAddress } from './learners-address.ts';

interface Props {
  reader: Pick<Reader, 't'>;
  course: CourseMaterial;
  filters: MatrixFilters;
}

/** Whom of a course to look for: a form that only changes the address. */
export function Search({ reader: { t }, course, filters }: Props) {
  const { show, name, lesson } = filters;
  return (
    <form action={adminAddresses.learners} className="training__choice" method="get">
      <input name="course" type="hidden" value={String(course.id)} />
      {show !== 'all' && <input name="show" type="hidden" value={show} />}
      <div className="act-field">
        <label htmlFor="learner-name">{t('training.learners.name')}</label>
        <input defaultValue={name} id="learner-name" maxLength={100} name="name" type="search" />
      </div>
      <div className="act-field">
        <label htmlFor="learner-lesson">{t('training.learners.standsAt')}</label>
        <select defaultValue={lesson ?? ''} id="learner-lesson" name="lesson">
          <option value="">{t('training.learners.anyLesson')}</option>
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
      {(name || lesson) && (
        <Link
          className="training__all"
          href={learnersAddress({ ...filters, name: '', lesson: null, cursor: null })}
          prefetch={false}
        >
          {t('training.learners.everybody')}
        </Link>
      )}
    </form>
  );
}
