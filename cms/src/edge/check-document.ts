import type { FlattenedBlock, FlattenedField } from 'payload';
import { badRequest, type Refusal } from './refusal.ts';
import { fits } from './value-forms.ts';

type Document = Record<string, unknown>;

function isObject(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrong(path: string): Refusal {
  return badRequest(`${path}: not a value for this field.`);
}

/** What is wrong with the first row in which something is. */
function checkRows(
  value: unknown,
  path: string,
  checkRow: (row: Document, path: string) => Refusal | undefined,
): Refusal | undefined {
  // A list that is empty comes as nought or an empty text from a form.
  if (value === 0 || value === '') return undefined;
  if (!Array.isArray(value)) return wrong(path);
  for (const [index, row] of value.entries()) {
    const at = `${path}.${index}`;
    const refusal = isObject(row) ? checkRow(row, at) : wrong(at);
    if (refusal) return refusal;
  }
  return undefined;
}

function checkBlock(blocks: FlattenedBlock[], row: Document, path: string): Refusal | undefined {
  const block = blocks.find(({ slug }) => slug === row.blockType);
  return block ? checkDocument(row, block.flattenedFields, `${path}.`) : wrong(path);
}

/** The fields that Payload fails without once they are mentioned; any other may be emptied. */
function mayBeNull({ name, type }: FlattenedField): boolean {
  return type !== 'group' && type !== 'tab' && name !== 'createdAt' && name !== 'updatedAt';
}

function checkField(field: FlattenedField, value: unknown, path: string): Refusal | undefined {
  if (value === undefined) return undefined;
  if (value === null) return mayBeNull(field) ? undefined : wrong(path);
  if (field.type === 'blocks') {
    const blocks = field.blocks.filter((block) => 'flattenedFields' in block);
    return checkRows(value, path, (row, at) => checkBlock(blocks, row, at));
  }
  if (field.type === 'array') {
    const { flattenedFields } = field;
    return checkRows(value, path, (row, at) => checkDocument(row, flattenedFields, `${at}.`));
  }
  if (field.type === 'group' || field.type === 'tab') {
    return isObject(value) ? checkDocument(value, field.flattenedFields, `${path}.`) : wrong(path);
  }
  return fits(field, value) ? undefined : wrong(path);
}

/**
 * Whether every field of a document can hold what was sent for it. Payload looks at that before it
 * publishes, but stores a draft as it comes, and then fails to read it.
 */
export function checkDocument(
  document: Document,
  fields: FlattenedField[],
  path = '',
): Refusal | undefined {
  for (const field of fields) {
    const refusal = checkField(field, document[field.name], `${path}${field.name}`);
    if (refusal) return refusal;
  }
  return undefined;
}
