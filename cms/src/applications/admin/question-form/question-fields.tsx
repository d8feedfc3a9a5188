import { explainProblem } from '@duo/application-texts/problem-texts';
import type { FieldFault } from '@duo/domain/applications/answers';
import type { ApplicationLists } from '@duo/domain/applications/application-view';
import type { Question, RawAnswer } from '@duo/domain/applications/questions';
import type { Language } from '@duo/domain/languages/languages';
import { ChoiceField } from './choice-field.tsx';
import { type DrawnField, faultOf, readField } from './field-context.ts';
import { listControls } from './field-controls.ts';
import { FieldProblem } from './field-problem.tsx';
import { LineField } from './line-field.tsx';
import { NoteField } from './note-field.tsx';
import { SlotsField } from './slots-field.tsx';

interface Props {
  question: Question;
  raw: RawAnswer | undefined;
  faults: readonly FieldFault[];
  lists: ApplicationLists;
  /** The reader's. */
  language: Language;
  answerLanguage: Language;
  /** Tells the fields of this form from those of another for the same question. */
  form: string;
}

function Field({ drawn, language }: { drawn: DrawnField; language: Language }) {
  const { kind } = drawn.control;
  if (kind === 'line' || kind === 'paragraphs') return <LineField drawn={drawn} />;
  if (kind === 'slots') return <SlotsField drawn={drawn} language={language} />;
  if (kind === 'note') return <NoteField drawn={drawn} />;
  return <ChoiceField drawn={drawn} />;
}

function drawFields(props: Props): DrawnField[] {
  const { question, raw, faults, lists, language, answerLanguage, form } = props;
  return listControls(question, lists, language).map((control) => {
    const problem = faultOf(faults, control.field);
    return {
      ...control,
      ...readField(raw, control.field),
      id: `${form}-${question}-${control.field}`,
      name: `value.${control.field}`,
      problem: problem && explainProblem(problem, 'staff', language),
      isProblemAbove: question === 'birthDate',
      answerLanguage,
    };
  });
}

/** The fields of a question's form, with what was answered; sent under `value`. */
export function QuestionFields(props: Props) {
  const fields = drawFields(props);
  return (
    <>
      {fields.map(
        (drawn) => drawn.isProblemAbove && <FieldProblem drawn={drawn} key={drawn.field} />,
      )}
      <div className={`question-fields question-fields--${props.question}`}>
        {fields.map((drawn) => (
          <Field drawn={drawn} key={drawn.field} language={props.language} />
        ))}
      </div>
    </>
  );
}
