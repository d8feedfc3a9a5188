import type { MessageKey } from '@duo/i18n/translate';
import { Link } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import { adminAddresses } from '../../../admin/addresses.ts';
import type { Reader } from '../../../admin/desk/reader.ts';
import { readSearchParams } from '../../../admin/desk/search-params.ts';
import { loadMatrix, type Matrix } from '../../trainers/matrix/load-matrix.ts';
import {
  type MatrixFilters,
  type MatrixShow,
  matrixShows,
  noFilters,
  readMatrixFilters,
} from '../../trainers/matrix/matrix-filters.ts';
import { CourseChoices } from '../course-choice.tsx';
import { TrainingFrame } from '../training-frame.tsx';
import { TrainingHeader } from '../training-header.tsx';
import { learnersAddress, learnersFileAddress } from './learners-address.ts';
import { MatrixTable } from './matrix-table.tsx';
import { Search } from './search.tsx';
import { StatesLegend } from './state-mark.tsx';

interface Props {
  reader: Reader;
  filters: MatrixFilters;
}

const showNames: Record<MatrixShow, MessageKey<'cms'>> = {
  all: 'training.learners.show.all',
  open: 'training.learners.show.open',
  stuck7: 'training.learners.show.stuck7',
  stuck21: 'training.learners.show.stuck21',
};

function Shows({ reader: { t }, filters }: Props) {
  return (
    <nav aria-label={t('training.learners.show')} className="training__shows">
      {matrixShows.map((show) => (
        <Link
          aria-current={show === filters.show ? 'page' : undefined}
          className="act-button act-button--quiet"
          href={learnersAddress({ ...filters, show, cursor: null })}
          key={show}
          prefetch={false}
        >
          {t(showNames[show])}
        </Link>
      ))}
      <a className="act-button" download href={learnersFileAddress(filters)}>
        {t('training.learners.export')}
      </a>
    </nav>
  );
}

function Pages({ reader: { t }, filters, next }: Props & Pick<Matrix, 'next'>) {
  if (!next && !filters.cursor) return null;
  return (
    <nav aria-label={t('queue.pages')} className="training__shows">
      {filters.cursor && (
        <Link href={learnersAddress({ ...filters, cursor: null })} prefetch={false}>
          {t('queue.firstPage')}
        </Link>
      )}
      {next && (
        <Link
          className="act-button"
          href={learnersAddress({ ...filters, cursor: next })}
          prefetch={false}
        >
          {t('queue.nextPage')}
        </Link>
      )}
    </nav>
  );
}

function Learners({ reader, filters, matrix }: Props & { matrix: Matrix }) {
  if (matrix.rows.length === 0) {
    return <p className="training__nobody">{reader.t('training.learners.nobody')}</p>;
  }
  return (
    <>
      <StatesLegend reader={reader} />
      <MatrixTable matrix={matrix} reader={reader} />
      <Pages filters={filters} next={matrix.next} reader={reader} />
    </>
  );
}

function Course(props: Props & { matrix: Matrix }) {
  const { reader, filters, matrix } = props;
  return (
    <>
      <CourseChoices
        addressOf={(course) => learnersAddress({ ...noFilters, show: filters.show, course })}
        courseId={matrix.course.id}
        courses={matrix.courses}
        reader={reader}
      />
      <Search course={matrix.course} filters={filters} reader={reader} />
      <Shows filters={filters} reader={reader} />
      <Learners {...props} />
    </>
  );
}

async function drawLearners(reader: Reader, filters: MatrixFilters) {
  const matrix = await loadMatrix(reader.req, filters, reader);
  return (
    <>
      <TrainingHeader
        address={adminAddresses.learners}
        reader={reader}
        title={reader.t('training.learners.title')}
      />
      {matrix ? (
        <Course filters={filters} matrix={matrix} reader={reader} />
      ) : (
        <p>{reader.t('training.learners.noCourse')}</p>
      )}
    </>
  );
}

/** How each learner stands in each lesson, and who is stuck since when. */
export function LearnersPage(view: AdminViewServerProps) {
  const filters = readMatrixFilters(readSearchParams(view.searchParams));
  return <TrainingFrame draw={(reader) => drawLearners(reader, filters)} view={view} />;
}
