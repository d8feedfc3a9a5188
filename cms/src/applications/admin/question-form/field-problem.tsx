import type { DrawnField } from './field-context.ts';

/** What is wrong with a field, above it. */
export function FieldProblem({ drawn: { id, problem } }: { drawn: DrawnField }) {
  if (!problem) return null;
  return (
    <p className="question-field__problem" id={`${id}-problem`}>
      {problem}
    </p>
  );
}

/** By which a field is tied to what is wrong with it. */
export function tieProblem({ id, problem }: DrawnField) {
  return problem ? ({ 'aria-invalid': true, 'aria-describedby': `${id}-problem` } as const) : {};
}
