import { badRequest, type Refusal } from './refusal.ts';

/** Of the deepest document that editors make (lists in running text in blocks), three times over. */
const maxNesting = 80;

const inheritedKeys = ['__proto__', 'constructor', 'prototype'];

/**
 * What is wrong with a value that came as JSON: a NUL character, which databases cut texts at; a key
 * that reaches an object's prototype; or so many levels that reading them overflows the stack.
 */
export function checkValue(value: unknown, level = 0): Refusal | undefined {
  if (typeof value === 'string') {
    return value.includes('\0') ? badRequest('A NUL character is not allowed.') : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if (level === maxNesting) return badRequest(`At most ${maxNesting} levels are allowed.`);
  for (const [key, part] of Object.entries(value)) {
    if (inheritedKeys.includes(key)) return badRequest(`${key}: not allowed as a name.`);
    const refusal = checkValue(key) ?? checkValue(part, level + 1);
    if (refusal) return refusal;
  }
  return undefined;
}

/** Reads JSON that must be an object of which {@link checkValue} approves. */
export function readJsonObject(
  text: string,
): { refusal: Refusal } | { value: Record<string, unknown> } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { refusal: badRequest('The body is not valid JSON.') };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { refusal: badRequest('The body must be a JSON object.') };
  }
  const refusal = checkValue(value);
  return refusal ? { refusal } : { value: value as Record<string, unknown> };
}
