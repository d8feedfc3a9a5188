import { checkCondition } from './check-condition.ts';
import type { FieldKind } from './queried-field.ts';
import { badRequest, type Refusal } from './refusal.ts';

const maxNesting = 10;

/** What the field at a path holds; undefined when there is no such field. */
export type FindKind = (path: string) => FieldKind | undefined;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One value, or a list of them: what any operator of ours compares with. */
function isComparable(value: unknown): boolean {
  const values = Array.isArray(value) ? value : [value];
  return values.every((part) => typeof part !== 'object' || part === null);
}

function checkField(path: string, conditions: unknown, findKind: FindKind): Refusal | undefined {
  const kind = findKind(path);
  if (!kind) return badRequest(`where: there is no field ${path}.`);
  if (!isObject(conditions)) return badRequest(`where: ${path} needs an operator.`);
  for (const [operator, value] of Object.entries(conditions)) {
    if (!isComparable(value)) return badRequest(`where: ${path} needs a value, or a list of them.`);
    const refusal = checkCondition({ path, kind }, operator, value);
    if (refusal) return refusal;
  }
  return undefined;
}

function checkAll(conditions: unknown, findKind: FindKind, level: number): Refusal | undefined {
  // Payload's admin sends an empty list as an empty text.
  if (conditions === '') return undefined;
  if (!Array.isArray(conditions)) return badRequest('where: and, or take a list.');
  for (const condition of conditions) {
    const refusal = checkWhere(condition, findKind, level + 1);
    if (refusal) return refusal;
  }
  return undefined;
}

/**
 * Whether a query has the form that Payload documents: `{ field: { operator: value } }`, joined by
 * `and` and `or`, of fields that there are and values that they can be compared with. What Payload
 * makes of any other differs by place, from passing over it to failing.
 */
export function checkWhere(where: unknown, findKind: FindKind, level = 0): Refusal | undefined {
  if (!isObject(where)) return badRequest('where: an object of fields.');
  if (level === maxNesting) return badRequest(`where: at most ${maxNesting} levels.`);
  for (const [name, condition] of Object.entries(where)) {
    const isJunction = ['and', 'or'].includes(name.toLowerCase());
    const refusal = isJunction
      ? checkAll(condition, findKind, level)
      : checkField(name, condition, findKind);
    if (refusal) return refusal;
  }
  return undefined;
}
