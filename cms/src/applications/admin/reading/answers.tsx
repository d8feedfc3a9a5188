import { Card } from '../../../admin/desk/card.tsx';
import type { Reader } from '../../../admin/desk/reader.ts';
import type { ReadApplication } from '../../staff/read-application.ts';
import { listAnswerGroups } from './answer-groups.ts';
import { AnswerRow } from './answer-row.tsx';
import { usualOriginOf } from './usual-origin.ts';

interface Props {
  reader: Reader;
  application: ReadApplication;
}

const usualOrigins = {
  volunteer: 'reading.usually.volunteer',
  telephone: 'reading.usually.telephone',
} as const;

/** All that was answered, in its order, under the headings of the form. */
export function Answers({ reader, application }: Props) {
  const { t } = reader;
  return (
    <Card
      aside={t(usualOrigins[usualOriginOf(application)])}
      id="answers"
      title={t('reading.answers')}
    >
      {listAnswerGroups().map(({ title, questions }) => (
        <section className="answers" key={title}>
          <h3>{t(title)}</h3>
          <dl>
            {application.answers
              .filter(({ question }) => questions.includes(question))
              .map((answer) => (
                <AnswerRow
                  answer={answer}
                  application={application}
                  key={answer.question}
                  reader={reader}
                />
              ))}
          </dl>
        </section>
      ))}
    </Card>
  );
}
