import { hintOf, nameQuestion, titleOf } from '@duo/application-texts/question-texts';
import { ownWords } from '@duo/domain/applications/questions';
import { ActForm } from '../../../admin/act/act-form.client.tsx';
import type { Reader } from '../../../admin/desk/reader.ts';
import type { ReadAnswer, ReadApplication } from '../../staff/read-application.ts';
import { answerFields, emptyAnswer } from '../question-form/answer-body.ts';
import { QuestionFields } from '../question-form/question-fields.tsx';
import { staffAddresses } from '../reading/staff-addresses.ts';

interface Props {
  reader: Reader;
  application: ReadApplication;
  answer: ReadAnswer;
}

/** How the question sounds to the person on the telephone, where that is another language than the reader's. */
function Aloud({ reader, application, answer }: Props) {
  if (application.language === reader.language) return null;
  return (
    <p className="telephone__aloud" lang={application.language}>
      {titleOf(answer.question, application.language)}
    </p>
  );
}

/** A question on the telephone: the same fields as in the portal, and what is wrong with what stands there. */
export function TelephoneQuestion(props: Props) {
  const { reader, application, answer } = props;
  const { t, language } = reader;
  const { question, kept, faults } = answer;
  const hint = hintOf(question, language);
  if (ownWords.includes(question)) {
    return (
      <p className="telephone__own">
        {t('telephone.own', { question: nameQuestion(question, language) })}
      </p>
    );
  }
  return (
    <ActForm
      address={staffAddresses(application.reference).telephoneAnswer}
      className="telephone__question"
      fields={answerFields(question)}
      fixed={{
        question,
        seenRevision: kept?.revision ?? 0,
        language: application.language,
        value: emptyAnswer(question),
      }}
      isSavedOnLeaving
      label={nameQuestion(question, language)}
      words={{ done: t('telephone.kept'), failed: t('desk.failed') }}
    >
      <h4>{titleOf(question, language)}</h4>
      <Aloud {...props} />
      {hint && <p className="act-form__aside">{hint}</p>}
      <QuestionFields
        answerLanguage={application.language}
        faults={kept ? faults : []}
        form="telephone"
        language={language}
        lists={application.lists}
        question={question}
        raw={kept?.value}
      />
      <button className="act-button act-button--quiet" type="submit">
        {t('telephone.keep')}
      </button>
    </ActForm>
  );
}
