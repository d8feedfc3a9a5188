import type { FieldKind } from './queried-field.ts';
import { badRequest, type Refusal } from './refusal.ts';

const sameness = ['equals', 'not_equals', 'in', 'not_in', 'exists'];
const order = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'];

/** The operators that Payload carries out on SQLite and MongoDB alike, by what they compare with. */
const operators: Record<FieldKind, string[]> = {
  text: [...sameness, 'like', 'not_like', 'contains'],
  number: [...sameness, ...order],
  date: [...sameness, ...order, 'like'],
  boolean: ['equals', 'not_equals', 'exists'],
  id: [...sameness, ...order],
  opaque: [],
};

const forms: Record<FieldKind, (text: string) => boolean> = {
  text: () => true,
  number: (text) => /^-?\d{1,15}(?:\.\d{1,15})?$/.test(text),
  date: (text) => !Number.isNaN(Date.parse(text)),
  boolean: (text) => text === 'true' || text === 'false',
  id: (text) => /^(?:\d{1,15}|[0-9a-f]{24})$/.test(text),
  opaque: () => false,
};

function listValues(operator: string, value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String);
  return operator.endsWith('in') ? String(value).split(',') : [String(value)];
}

function hasForm(kind: FieldKind, operator: string, text: string): boolean {
  if (operator === 'exists') return forms.boolean(text);
  return forms[kind](text) || (operator.endsWith('equals') && text === 'null');
}

/** Whether a field of a kind can be compared with a value, or a list of them, by an operator. */
export function checkCondition(
  { path, kind }: { path: string; kind: FieldKind },
  operator: string,
  value: unknown,
): Refusal | undefined {
  if (!operators[kind].includes(operator)) {
    return badRequest(`where: ${path} cannot be compared by ${operator}.`);
  }
  const wrong = listValues(operator, value).find((text) => !hasForm(kind, operator, text));
  return wrong === undefined
    ? undefined
    : badRequest(`where: ${path} needs another kind of value.`);
}
