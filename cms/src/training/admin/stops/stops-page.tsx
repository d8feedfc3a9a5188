import { formatNumber } from '@duo/i18n/format';
import { drawBars } from '@duo/ui/charts/bars';
import { Link } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import { adminAddresses } from '../../../admin/addresses.ts';
import { Chart } from '../../../admin/charts/chart.tsx';
import { FiguresTable } from '../../../admin/charts/figures-table.tsx';
import { Card } from '../../../admin/desk/card.tsx';
import type { Reader } from '../../../admin/desk/reader.ts';
import { readSearchParams } from '../../../admin/desk/search-params.ts';
import { noFilters } from '../../trainers/matrix/matrix-filters.ts';
import { loadStops, type Stops, stuckDays } from '../../trainers/stops/load-stops.ts';
import { CourseChoices } from '../course-choice.tsx';
import { learnersAddress } from '../learners/learners-address.ts';
import { TrainingFrame } from '../training-frame.tsx';
import { TrainingHeader } from '../training-header.tsx';

interface Shown {
  reader: Reader;
  stops: Stops;
}

/** Where no more than these stand, a bar does not fill its line. */
const fewLearners = 5;

function StopsTable({ reader: { t, language }, stops: { course, lessons } }: Shown) {
  return (
    <FiguresTable
      caption={t('training.stops.caption', { days: stuckDays })}
      columns={[
        t('training.stops.here'),
        t('training.stops.stuck', { days: stuckDays }),
        t('training.stops.median'),
      ]}
      heading={t('training.translations.lesson')}
      rows={lessons.map(({ key, title, count, stuck, medianDays }) => ({
        name: title,
        page: learnersAddress({ ...noFilters, course: String(course.id), lesson: key }),
        cells: [
          { text: formatNumber(count, language) },
          { text: formatNumber(stuck, language) },
          { text: medianDays === null ? '—' : t('training.waiting.days', { days: medianDays }) },
        ],
      }))}
    />
  );
}

function StopsChart({ reader, stops }: Shown) {
  const { t, language } = reader;
  const bars = stops.lessons.map(({ title, count, stuck }) => ({
    value: count,
    valueText: formatNumber(count, language),
    label: stuck > 0 ? `${title} (${t('training.stops.ofThem', { stuck })})` : title,
  }));
  return (
    <Chart
      aside={t('training.stops.aside', { days: stuckDays })}
      drawing={drawBars({ unit: 'count', bars, wholeAtLeast: fewLearners })}
      figures={t('training.stops.figures')}
      title={t('training.stops.chart')}
    >
      <StopsTable reader={reader} stops={stops} />
    </Chart>
  );
}

function Beside({ reader: { t }, stops: { waiting, elsewhere } }: Shown) {
  return (
    <>
      {waiting > 0 && (
        <p>
          {t('training.stops.waiting', { count: waiting })}{' '}
          <Link href={adminAddresses.training} prefetch={false}>
            {t('training.work.back')}
          </Link>
        </p>
      )}
      {elsewhere > 0 && <p>{t('training.stops.elsewhere', { count: elsewhere })}</p>}
    </>
  );
}

function Course(shown: Shown) {
  const { reader, stops } = shown;
  const { course, courses, lessons, waiting, elsewhere } = stops;
  const isEmpty = waiting + elsewhere === 0 && lessons.every(({ count }) => count === 0);
  return (
    <>
      <CourseChoices
        addressOf={(id) => `${adminAddresses.stops}?course=${id}`}
        courseId={course.id}
        courses={courses}
        reader={reader}
      />
      <Card id="stops" title={course.title}>
        {isEmpty ? (
          <p className="desk-card__none">{reader.t('training.stops.nobody')}</p>
        ) : (
          <>
            <StopsChart {...shown} />
            <Beside {...shown} />
          </>
        )}
      </Card>
    </>
  );
}

async function drawStops(reader: Reader, wanted: string | null) {
  const { t, req } = reader;
  const stops = await loadStops(req, wanted, reader);
  return (
    <>
      <TrainingHeader
        address={adminAddresses.stops}
        reader={reader}
        title={t('training.stops.title')}
      />
      {stops ? <Course reader={reader} stops={stops} /> : <p>{t('training.learners.noCourse')}</p>}
    </>
  );
}

/** At which lesson those stand who have not finished a course, how many of them are stuck, and for how long. */
export function StopsPage(view: AdminViewServerProps) {
  const wanted = readSearchParams(view.searchParams).get('course');
  return <TrainingFrame draw={(reader) => drawStops(reader, wanted)} view={view} />;
}
