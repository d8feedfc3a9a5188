import { explainProblem } from '@duo/application-texts/problem-texts';
import { ownWords } from '@duo/domain/applications/questions';
import type { Reader } from '../../../admin/desk/reader.ts';
import { formatMoment } from '../../../admin/start-page/format-moment.ts';
import type { ReadAnswer, ReadApplication } from '../../staff/read-application.ts';
import { AnswerChange } from './answer-change.tsx';
import { nameQuestionOf } from './answer-groups.ts';
import { listAnswerLines } from './answer-lines.ts';
import { isFromElsewhere } from './usual-origin.ts';

interface Props {
  reader: Reader;
  application: ReadApplication;
  answer: ReadAnswer;
}

const origins = {
  volunteer: 'reading.origin.volunteer',
  telephone: 'reading.origin.telephone',
  staff: 'reading.origin.staff',
} as const;

function Origin({ reader, kept }: { reader: Reader; kept: NonNullable<ReadAnswer['kept']> }) {
  const { t, language, now } = reader;
  return (
    <p className="answer__origin">
      {t(origins[kept.origin], { moment: formatMoment(kept.savedAt, language, now) })}
    </p>
  );
}

/** A question's answer in the reader's language, with the volunteer's own words, and where it came from if not as the others. */
export function AnswerRow({ reader, application, answer }: Props) {
  const { t, language } = reader;
  const { question, kept, faults } = answer;
  const lines = listAnswerLines(question, kept, application.lists, language);
  const mayChange = application.listing !== 'merged' && !ownWords.includes(question);
  return (
    <div className="answer">
      <dt>{nameQuestionOf(question, reader)}</dt>
      <dd>
        {lines.length === 0 && <p className="desk-card__none">{t('reading.noAnswer')}</p>}
        {lines.map(({ text, lang }) => (
          <p key={text} lang={lang ?? undefined}>
            {text}
          </p>
        ))}
        {kept &&
          faults.map(({ field, problem }) => (
            <p className="answer__problem" key={field}>
              {explainProblem(problem, 'staff', language)}
            </p>
          ))}
        {kept && isFromElsewhere(kept, application) && <Origin kept={kept} reader={reader} />}
      </dd>
      {mayChange && (
        <dd className="answer__change">
          <AnswerChange answer={answer} application={application} reader={reader} />
        </dd>
      )}
    </div>
  );
}
