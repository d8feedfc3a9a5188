import { longestMessage } from '@duo/domain/applications/application-view';
import { ActForm } from '../../../admin/act/act-form.client.tsx';
import type { Reader } from '../../../admin/desk/reader.ts';
import type { ReadAnswer, ReadApplication } from '../../staff/read-application.ts';
import { answerFields, emptyAnswer } from '../question-form/answer-body.ts';
import { QuestionFields } from '../question-form/question-fields.tsx';
import { nameQuestionOf } from './answer-groups.ts';
import { staffAddresses } from './staff-addresses.ts';

interface Props {
  reader: Reader;
  application: ReadApplication;
  answer: ReadAnswer;
}

/** Unfolds to the question's own fields, for staff to put an answer right and say why. */
export function AnswerChange({ reader, application, answer }: Props) {
  const { t, language } = reader;
  const { question, kept, faults } = answer;
  const reasonId = `change-${question}-reason`;
  return (
    <details className="answer-change">
      <summary>
        {t('reading.change')}
        <span className="duo-unseen"> : {nameQuestionOf(question, reader)}</span>
      </summary>
      <ActForm
        address={staffAddresses(application.reference).answer}
        fields={answerFields(question)}
        fixed={{ question, seenRevision: kept?.revision ?? 0, value: emptyAnswer(question) }}
        isEmptiedAfter
        // In another city it is somebody else's to read, and the form goes.
        newsAt={question === 'branch' ? 'page' : 'form'}
        words={{ done: t('reading.change.done'), failed: t('desk.failed') }}
      >
        <p className="act-form__aside">{t('reading.change.aside')}</p>
        <QuestionFields
          answerLanguage={kept?.language ?? application.language}
          faults={kept ? faults : []}
          form="change"
          language={language}
          lists={application.lists}
          question={question}
          raw={kept?.value}
        />
        <div className="act-field">
          <label htmlFor={reasonId}>{t('reading.reason')}</label>
          <textarea id={reasonId} maxLength={longestMessage} name="reason" required rows={2} />
        </div>
        <button className="act-button" type="submit">
          {t('reading.change.save')}
        </button>
      </ActForm>
    </details>
  );
}
