import type { DrawnField } from './field-context.ts';
import type { Choice } from './field-controls.ts';
import { FieldProblem, tieProblem } from './field-problem.tsx';

function Select({ drawn, choices }: { drawn: DrawnField; choices: readonly Choice[] }) {
  const { id, name, label, text } = drawn;
  return (
    <div className="question-field">
      <label htmlFor={id}>{label}</label>
      <FieldProblem drawn={drawn} />
      {/* Made anew when what is saved changes: a select does not follow its default. */}
      <select defaultValue={text} id={id} key={text} name={name} {...tieProblem(drawn)}>
        <option value="">—</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A field to choose in: one of a list, one of a few, or as many as suit. */
export function ChoiceField({ drawn }: { drawn: DrawnField }) {
  const { id, name, label, control, chosen } = drawn;
  if (!('choices' in control)) return null;
  if (control.kind === 'select') return <Select choices={control.choices} drawn={drawn} />;
  const type = control.kind === 'radios' ? 'radio' : 'checkbox';
  return (
    <fieldset className="question-field" {...tieProblem(drawn)}>
      <legend>{label}</legend>
      <FieldProblem drawn={drawn} />
      <div className="question-field__choices">
        {control.choices.map(({ value, label: words, explanation }) => (
          <label className="question-field__choice" htmlFor={`${id}-${value}`} key={value}>
            <input
              defaultChecked={chosen.includes(value)}
              id={`${id}-${value}`}
              name={name}
              type={type}
              value={value}
            />
            <span>
              {words}
              {explanation && <small>{explanation}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
