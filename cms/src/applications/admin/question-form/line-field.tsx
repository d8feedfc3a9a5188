import { longestField } from '@duo/domain/applications/questions';
import type { DrawnField } from './field-context.ts';
import { FieldProblem, tieProblem } from './field-problem.tsx';

const rows = 6;

/** A field to write in: a line, or a few paragraphs. */
export function LineField({ drawn }: { drawn: DrawnField }) {
  const { id, name, label, control, text, answerLanguage } = drawn;
  const shared = {
    id,
    name,
    defaultValue: text,
    maxLength: longestField,
    autoComplete: 'off',
    ...tieProblem(drawn),
  };
  const isFigure = control.kind === 'line' && control.isFigure;
  const width = control.kind === 'line' ? (control.width ?? 'full') : 'full';
  return (
    <div className={`question-field question-field--${width}`}>
      <label htmlFor={id}>{label}</label>
      {!drawn.isProblemAbove && <FieldProblem drawn={drawn} />}
      {control.kind === 'paragraphs' ? (
        <textarea {...shared} lang={answerLanguage} rows={rows} />
      ) : (
        <input
          {...shared}
          inputMode={isFigure ? 'numeric' : undefined}
          lang={isFigure ? undefined : answerLanguage}
          type="text"
        />
      )}
    </div>
  );
}
