import { formatNumber } from '@duo/i18n/format';
import { drawBars } from '@duo/ui/charts/bars';
import type { AdminViewServerProps } from 'payload';
import { adminAddresses } from '../../../admin/addresses.ts';
import { Chart } from '../../../admin/charts/chart.tsx';
import { FiguresTable } from '../../../admin/charts/figures-table.tsx';
import { Card } from '../../../admin/desk/card.tsx';
import type { Reader } from '../../../admin/desk/reader.ts';
import { readSearchParams } from '../../../admin/desk/search-params.ts';
import {
  type LessonFilters,
  readLessonFilters,
  writeLessonFilters,
} from '../../trainers/lesson-filters.ts';
import {
  type HardQuestions,
  loadQuestions,
  questionsPerPage,
} from '../../trainers/questions/load-questions.ts';
import { LessonChoice } from '../lesson-choice.tsx';
import { NumberedPages } from '../numbered-pages.tsx';
import { TrainingFrame } from '../training-frame.tsx';
import { TrainingHeader } from '../training-header.tsx';
import { QuestionCard } from './question-card.tsx';

interface Shown {
  reader: Reader;
  filters: LessonFilters;
  questions: HardQuestions;
}

const addressOf = (filters: LessonFilters) =>
  `${adminAddresses.hardQuestions}${writeLessonFilters(filters)}`;

function Overview({ reader: { t, language }, questions: { shown, page } }: Shown) {
  const first = (page - 1) * questionsPerPage + 1;
  const judged = shown.flatMap(({ prompt, percent, asked }, index) =>
    percent === null
      ? []
      : { label: `${first + index}. ${prompt}`, percent, asked, place: index + 1 },
  );
  if (judged.length === 0) return null;
  const bars = judged.map(({ label, percent }) => ({
    value: percent,
    valueText: `${formatNumber(percent, language)} %`,
    label,
  }));
  return (
    <Card id="overview" title={t('training.hard.overview')}>
      <Chart
        aside={t('training.hard.aside')}
        drawing={drawBars({ unit: 'percent', bars })}
        figures={t('training.stops.figures')}
        title={t('training.hard.results')}
      >
        <FiguresTable
          caption={t('training.hard.results')}
          columns={[t('training.hard.score'), t('training.hard.answers')]}
          heading={t('training.hard.question')}
          rows={judged.map(({ label, percent, asked, place }) => ({
            name: label,
            page: `#question-${first + place - 1}`,
            cells: [
              { text: `${formatNumber(percent, language)} %` },
              { text: formatNumber(asked, language) },
            ],
          }))}
        />
      </Chart>
    </Card>
  );
}

function Questions(shown: Shown) {
  const { reader, filters, questions } = shown;
  const { course, courses, count, page } = questions;
  const first = (page - 1) * questionsPerPage + 1;
  return (
    <>
      <LessonChoice
        address={adminAddresses.hardQuestions}
        course={course}
        courses={courses}
        lesson={filters.lesson}
        reader={reader}
      />
      {count === 0 && <p>{reader.t('training.hard.none')}</p>}
      <div className="training__lists">
        <Overview {...shown} />
        {questions.shown.map((question, index) => (
          <QuestionCard
            key={question.key}
            number={first + index}
            question={question}
            reader={reader}
          />
        ))}
      </div>
      <NumberedPages
        addressOf={(wanted) => addressOf({ ...filters, page: wanted })}
        page={page}
        pages={questions.pages}
        reader={reader}
      />
    </>
  );
}

async function drawQuestions(reader: Reader, filters: LessonFilters) {
  const { t, req } = reader;
  const questions = await loadQuestions(req, filters, reader);
  return (
    <>
      <TrainingHeader
        address={adminAddresses.hardQuestions}
        reader={reader}
        title={t('training.hard.title')}
      />
      {questions ? (
        <Questions filters={filters} questions={questions} reader={reader} />
      ) : (
        <p>{t('training.learners.noCourse')}</p>
      )}
    </>
  );
}

/** The questions that learners answer least well, with how often each answer was given. */
export function QuestionsPage(view: AdminViewServerProps) {
  const filters = readLessonFilters(readSearchParams(view.searchParams));
  return <TrainingFrame draw={(reader) => drawQuestions(reader, filters)} view={view} />;
}
