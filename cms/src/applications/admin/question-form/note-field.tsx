import type { DrawnField } from './field-context.ts';
import { FieldProblem, tieProblem } from './field-problem.tsx';

/** The box by which the present information note is acknowledged. */
export function NoteField({ drawn }: { drawn: DrawnField }) {
  const { id, name, label, control, text } = drawn;
  if (control.kind !== 'note' || control.version === null) return null;
  return (
    <div className="question-field">
      <FieldProblem drawn={drawn} />
      <label className="question-field__choice" htmlFor={id}>
        <input
          defaultChecked={text === control.version}
          id={id}
          name={name}
          type="checkbox"
          value={control.version}
          {...tieProblem(drawn)}
        />
        <span>{label}</span>
      </label>
    </div>
  );
}
