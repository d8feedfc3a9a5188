import { taskTitle } from '@duo/application-texts/question-texts';
import { ownWords, taskNames, tasks } from '@duo/domain/applications/questions';
import { Card } from '../../../admin/desk/card.tsx';
import type { Reader } from '../../../admin/desk/reader.ts';
import type { ReadApplication } from '../../staff/read-application.ts';
import { TelephoneQuestion } from './telephone-question.tsx';

interface Props {
  reader: Reader;
  application: ReadApplication;
}

/** How much is answered, of what is asked on the telephone. */
function Progress({ reader: { t }, application: { answers } }: Props) {
  const asked = answers.filter(({ question }) => !ownWords.includes(question));
  const done = asked.filter(({ kept, faults }) => kept && faults.length === 0).length;
  return (
    <p className="telephone__progress">
      <progress aria-hidden="true" max={asked.length} value={done} />
      {t('telephone.progress', { done, count: asked.length })}
    </p>
  );
}

/** The questions in their order, to go through with somebody on the telephone; each is kept when it is left. */
export function TelephoneAnswers({ reader, application }: Props) {
  const { t, language } = reader;
  return (
    <Card aside={t('telephone.aside')} id="answers" title={t('telephone.questions')}>
      <Progress application={application} reader={reader} />
      {taskNames.map((task) => {
        const questions: readonly string[] = tasks[task];
        return (
          <section className="telephone__task" key={task}>
            <h3>{taskTitle(task, language)}</h3>
            {application.answers
              .filter(({ question }) => questions.includes(question))
              .map((answer) => (
                <TelephoneQuestion
                  answer={answer}
                  application={application}
                  key={answer.question}
                  reader={reader}
                />
              ))}
          </section>
        );
      })}
    </Card>
  );
}
