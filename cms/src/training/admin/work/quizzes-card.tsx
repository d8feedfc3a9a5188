import { formatNumber } from '@duo/i18n/format';
import { ActForm } from '../../../admin/act/act-form.client.tsx';
import { Card } from '../../../admin/desk/card.tsx';
import type { Reader } from '../../../admin/desk/reader.ts';
import type { ReadQuiz, ReadWork } from '../../trainers/load-work.ts';
import { workAddresses } from './work-addresses.ts';

interface Props {
  reader: Reader;
  work: ReadWork;
}

function Result({ reader: { t, language }, quiz }: { reader: Reader; quiz: ReadQuiz }) {
  const { triesUsed, triesLeft, bestPercent, hasPassed } = quiz;
  if (bestPercent === null) return <p>{t('training.work.quiz.none')}</p>;
  const percent = formatNumber(bestPercent, language);
  return (
    <>
      <p>
        {t('training.work.quiz.best', { percent })} (
        {hasPassed ? t('training.work.quiz.passed') : t('training.work.quiz.notPassed')})
      </p>
      <p className="training__facts">
        {triesLeft === null
          ? t('training.work.quiz.endless', { used: triesUsed })
          : t('training.work.quiz.tries', { used: triesUsed, left: triesLeft })}
      </p>
    </>
  );
}

function OneMoreTry({ reader: { t }, work, quiz }: Props & { quiz: ReadQuiz }) {
  return (
    <ActForm
      address={workAddresses(work.place).try}
      fixed={{ quiz: quiz.key, seen: quiz.extraTries }}
      label={quiz.title}
      newsAt="page"
      words={{ done: t('training.work.try.done'), failed: t('desk.failed') }}
    >
      <button className="act-button" type="submit">
        {t('training.work.try')}
      </button>
    </ActForm>
  );
}

/** How a learner did in the quizzes of a lesson; who has used up every try can be granted one more. */
export function QuizzesCard({ reader, work }: Props) {
  const { quizzes, language } = work;
  if (quizzes.length === 0) return null;
  return (
    <Card id="quizzes" title={reader.t('training.work.quizzes')}>
      {quizzes.map((quiz) => (
        <section className="training__quiz" key={quiz.key}>
          <h3 lang={language}>{quiz.title}</h3>
          <Result quiz={quiz} reader={reader} />
          {quiz.triesLeft === 0 && !quiz.hasPassed && (
            <OneMoreTry quiz={quiz} reader={reader} work={work} />
          )}
        </section>
      ))}
    </Card>
  );
}
