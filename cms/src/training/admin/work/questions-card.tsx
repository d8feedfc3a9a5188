import { ActForm } from '../../../admin/act/act-form.client.tsx';
import { Card } from '../../../admin/desk/card.tsx';
import type { Reader } from '../../../admin/desk/reader.ts';
import type { ReadWork } from '../../trainers/load-work.ts';
import { AnswerField } from './answer-field.tsx';
import { Thread } from './thread.tsx';
import { workAddresses } from './work-addresses.ts';

/** What a learner asked about a lesson, and the form that answers it, or adds to an answer. */
export function QuestionsCard({ reader, work }: { reader: Reader; work: ReadWork }) {
  const { t } = reader;
  const { questions, isQuestionWaiting, isOffline, place } = work;
  const last = questions.at(-1);
  return (
    <Card id="questions" title={t('training.work.questions')}>
      {isQuestionWaiting && (
        <p className="work-state work-state--handedIn">{t('training.work.question.waits')}</p>
      )}
      {!last && <p className="desk-card__none">{t('training.work.questions.none')}</p>}
      <Thread reader={reader} thread={questions} work={work} />
      {last && (
        <ActForm
          address={workAddresses(place).question}
          fixed={{ seen: last.id }}
          isAttempt
          isEmptiedAfter
          label={t('training.work.questions')}
          newsAt="page"
          words={{ done: t('training.work.question.done'), failed: t('desk.failed') }}
        >
          <AnswerField id="answer-question" isOffline={isOffline} isRequired reader={reader} />
          <button className="act-button" type="submit">
            {t('training.work.send')}
          </button>
        </ActForm>
      )}
    </Card>
  );
}
