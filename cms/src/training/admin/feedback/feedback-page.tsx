import { formatNumber } from '@duo/i18n/format';
import type { AdminViewServerProps } from 'payload';
import { adminAddresses } from '../../../admin/addresses.ts';
import { FiguresTable } from '../../../admin/charts/figures-table.tsx';
import { Card } from '../../../admin/desk/card.tsx';
import type { Reader } from '../../../admin/desk/reader.ts';
import { readSearchParams } from '../../../admin/desk/search-params.ts';
import { type CourseFeedback, loadFeedback } from '../../trainers/feedback/load-feedback.ts';
import {
  type LessonFilters,
  readLessonFilters,
  writeLessonFilters,
} from '../../trainers/lesson-filters.ts';
import { LessonChoice } from '../lesson-choice.tsx';
import { NumberedPages } from '../numbered-pages.tsx';
import { TrainingFrame } from '../training-frame.tsx';
import { TrainingHeader } from '../training-header.tsx';
import { FeedbackCard } from './feedback-card.tsx';

interface Shown {
  reader: Reader;
  feedback: CourseFeedback;
}

const addressOf = (filters: LessonFilters) =>
  `${adminAddresses.feedback}${writeLessonFilters(filters)}`;

function Overview({ reader: { t, language }, feedback: { course, lessons } }: Shown) {
  return (
    <Card id="lessons" title={course.title}>
      <FiguresTable
        caption={t('training.feedback.caption')}
        columns={[t('training.feedback.count')]}
        heading={t('training.translations.lesson')}
        rows={lessons.map(({ lesson: { key, title }, count }) => ({
          name: title,
          page: addressOf({ course: String(course.id), lesson: key, page: 1 }),
          cells: [{ text: formatNumber(count, language) }],
        }))}
      />
    </Card>
  );
}

function Chosen({ reader, feedback, filters }: Shown & { filters: LessonFilters }) {
  const { chosen } = feedback;
  if (!chosen) return null;
  const { lesson, sum } = chosen;
  return (
    <>
      <FeedbackCard lesson={lesson} reader={reader} sum={sum} />
      <NumberedPages
        addressOf={(page) => addressOf({ ...filters, page })}
        page={sum.page}
        pages={sum.pages}
        reader={reader}
      />
    </>
  );
}

function Feedback(shown: Shown & { filters: LessonFilters }) {
  const { reader, feedback, filters } = shown;
  const { course, courses, chosen } = feedback;
  return (
    <>
      <LessonChoice
        address={adminAddresses.feedback}
        course={course}
        courses={courses}
        lesson={chosen?.lesson.key ?? null}
        reader={reader}
      />
      <div className="training__lists">
        {chosen ? (
          <Chosen {...shown} filters={filters} />
        ) : (
          <Overview feedback={feedback} reader={reader} />
        )}
      </div>
    </>
  );
}

async function drawFeedback(reader: Reader, filters: LessonFilters) {
  const { t, req } = reader;
  const feedback = await loadFeedback(req, filters, reader);
  return (
    <>
      <TrainingHeader
        address={adminAddresses.feedback}
        reader={reader}
        title={t('training.feedback.title')}
      />
      {feedback ? (
        <Feedback feedback={feedback} filters={filters} reader={reader} />
      ) : (
        <p>{t('training.learners.noCourse')}</p>
      )}
    </>
  );
}

/** What volunteers think of the lessons, without who thinks it. */
export function FeedbackPage(view: AdminViewServerProps) {
  const filters = readLessonFilters(readSearchParams(view.searchParams));
  return <TrainingFrame draw={(reader) => drawFeedback(reader, filters)} view={view} />;
}
