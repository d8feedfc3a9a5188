/** As much of a form's field as tells whether it is in order. */
interface FieldState {
  valid?: boolean;
  passesCondition?: boolean;
  errorMessage?: string;
}

/** What stands in the way of a publication, in one field. */
export interface Refusal {
  path: string;
  message: string;
}

/** What the fields of a form have against being published, in the order of the form. */
export function listRefusals(fields: Readonly<Record<string, FieldState>>): Refusal[] {
  return Object.entries(fields).flatMap(([path, field]) => {
    const isRefused = field.valid === false && field.passesCondition !== false;
    return isRefused && field.errorMessage ? [{ path, message: field.errorMessage }] : [];
  });
}

interface LabelledField {
  name?: string;
  label?: unknown;
  fields?: readonly LabelledField[];
}

function findField(fields: readonly LabelledField[], name: string): LabelledField | undefined {
  for (const field of fields) {
    if (field.name === name) return field;
    // Rows lay fields out side by side and have no name of their own.
    const inner = !field.name && field.fields ? findField(field.fields, name) : undefined;
    if (inner) return inner;
  }
  return undefined;
}

/**
 * What a field is called for its reader: the label of the outermost one and, in a list, the number
 * of the entry, such as "Content 2" for `blocks.1.title`.
 */
export function nameField(
  fields: readonly LabelledField[],
  path: string,
  translate: (label: unknown) => string,
): string {
  const [name = '', ...rest] = path.split('.');
  const field = findField(fields, name);
  const label = field?.label ? translate(field.label) : name;
  const entry = rest.find((segment) => /^\d+$/.test(segment));
  return entry === undefined ? label : `${label} ${Number(entry) + 1}`;
}
