import { countDays, dayOf } from '@duo/domain/applications/days';
import { nameLessonState } from '@duo/training-texts/state-texts';
import { Link } from '@payloadcms/ui';
import { adminAddresses } from '../../../admin/addresses.ts';
import type { Reader } from '../../../admin/desk/reader.ts';
import { writeDay } from '../../../admin/desk/written-day.ts';
import { listLessons } from '../../learning/enrolment/stand-in-course.ts';
import type { Matrix } from '../../trainers/matrix/load-matrix.ts';
import type { MatrixCell, MatrixRow } from '../../trainers/matrix/matrix-row.ts';
import { StateMark } from './state-mark.tsx';

interface RowProps {
  reader: Reader;
  row: MatrixRow;
}

function writeProgress({ reader: { t, language, today }, row }: RowProps): string {
  const { completedAt, nextTitle } = row;
  if (completedAt) {
    const date = writeDay(dayOf(new Date(completedAt)), language, today);
    return t('training.learners.done', { date });
  }
  return nextTitle ? t('training.learners.at', { title: nextTitle }) : t('training.learners.waits');
}

function writeLastWork({ reader: { t, language, today }, row }: RowProps): string {
  const { stuckSince, lastWorkAt } = row;
  if (stuckSince === null) {
    const date = writeDay(dayOf(new Date(lastWorkAt)), language, today);
    return t('training.learners.worked', { date });
  }
  const date = writeDay(stuckSince, language, today);
  return t('training.learners.stuck', { date, days: countDays(stuckSince, today) });
}

function Cell({ reader, row, cell }: RowProps & { cell: MatrixCell }) {
  const { t, language } = reader;
  const { state, lessonKey, isBinding } = cell;
  const words = nameLessonState(state, language);
  const said = isBinding ? words : `${words} (${t('training.learners.notBinding')})`;
  const isBegun = state !== 'locked' && state !== 'open';
  const mark = (
    <>
      <StateMark state={state} />
      <span className="duo-unseen">{said}</span>
    </>
  );
  return (
    <td className={isBinding ? undefined : 'matrix__aside'} title={said}>
      {isBegun ? (
        <Link href={adminAddresses.learnersWork(row.enrolmentId, lessonKey)} prefetch={false}>
          {mark}
        </Link>
      ) : (
        mark
      )}
    </td>
  );
}

function Row({ reader, row }: RowProps) {
  const isStuck = row.stuckSince !== null;
  return (
    <tr>
      <th scope="row">{row.name ?? reader.t('training.nameless')}</th>
      <td className="matrix__words">
        {writeProgress({ reader, row })}
        <span className={isStuck ? 'matrix__stuck' : 'training__facts'}>
          {writeLastWork({ reader, row })}
        </span>
        {row.completedAt && (
          <Link href={adminAddresses.learnersCertificates(row.enrolmentId)} prefetch={false}>
            {reader.t('training.certificates.title')}
            <span className="duo-unseen">{` – ${row.name ?? reader.t('training.nameless')}`}</span>
          </Link>
        )}
      </td>
      {row.cells.map((cell) => (
        <Cell cell={cell} key={cell.lessonKey} reader={reader} row={row} />
      ))}
    </tr>
  );
}

/** Learners and lessons: a mark with its word for each, which leads to what the learner did there. */
export function MatrixTable({ reader, matrix }: { reader: Reader; matrix: Matrix }) {
  const { t } = reader;
  const { course, rows } = matrix;
  return (
    // Too wide for most screens: it scrolls by itself, by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached.
    <section aria-label={t('training.learners.table')} className="training__frame" tabIndex={0}>
      <table className="training__table matrix">
        <thead>
          <tr>
            <th scope="col">{t('training.waiting.who')}</th>
            <th scope="col">{t('training.learners.progress')}</th>
            {listLessons(course).map(({ lesson }) => (
              <th
                className="matrix__lesson"
                key={lesson.key}
                lang={lesson.edition.language}
                scope="col"
              >
                {lesson.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.enrolmentId} reader={reader} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
