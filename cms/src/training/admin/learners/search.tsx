import { Link } from '@payloadcms/ui';
import { adminAddresses } from '../../../admin/addresses.ts';
import type { Reader } from '../../../admin/desk/reader.ts';
import type { CourseMaterial } from '../../learning/material.ts';
import type { MatrixFilters } from '../../trainers/matrix/matrix-filters.ts';
import { LessonSelect } from '../lesson-select.tsx';
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
      <LessonSelect
        course={course}
        id="learner-lesson"
        label={t('training.learners.standsAt')}
        lesson={lesson}
        none={t('training.learners.anyLesson')}
      />
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
