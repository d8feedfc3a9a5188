import type { FlattenedField, SanitizedConfig } from 'payload';

/** What a field holds, so far as questions about it go. */
export type FieldKind = 'text' | 'number' | 'date' | 'boolean' | 'id' | 'opaque';

const kinds: Partial<Record<FlattenedField['type'], FieldKind>> = {
  text: 'text',
  textarea: 'text',
  email: 'text',
  select: 'text',
  radio: 'text',
  number: 'number',
  date: 'date',
  checkbox: 'boolean',
  relationship: 'id',
  upload: 'id',
};

/** What every document has, and what Payload adds to a version of one. */
const ownFields = new Map<string, FieldKind>([
  ['id', 'id'],
  ['parent', 'id'],
  ['createdAt', 'date'],
  ['updatedAt', 'date'],
  ['latest', 'boolean'],
  ['autosave', 'boolean'],
  ['snapshot', 'boolean'],
  ['publishedLocale', 'text'],
]);

// A relationship to one of several collections is a pair of a collection's name and an id.
const polymorphicKinds = new Map<string, FieldKind>([
  ['', 'opaque'],
  ['value', 'id'],
  ['relationTo', 'text'],
]);

/** The fields below a field; undefined where a path may not go on. */
type ListParts = (field: FlattenedField) => FlattenedField[] | undefined;

const listOwnParts: ListParts = (field) => {
  if ('flattenedFields' in field) return field.flattenedFields;
  if (field.type !== 'blocks') return isRelated(field) ? undefined : [];
  return field.blocks.flatMap((block) => ('flattenedFields' in block ? block.flattenedFields : []));
};

function isRelated({ type }: FlattenedField): boolean {
  return type === 'relationship' || type === 'upload';
}

function fieldsOf(collection: string, config: SanitizedConfig): FlattenedField[] {
  return config.collections.find(({ slug }) => slug === collection)?.flattenedFields ?? [];
}

function kindAt(
  fields: FlattenedField[],
  [name = '', ...rest]: string[],
  listParts: ListParts,
): FieldKind | undefined {
  const field = fields.find((candidate) => candidate.name === name);
  if (!field) return rest.length === 0 ? ownFields.get(name) : undefined;
  if ('relationTo' in field && Array.isArray(field.relationTo))
    return polymorphicKinds.get(rest.join('.'));

  if (rest.length === 0) return kinds[field.type] ?? 'opaque';
  const parts = listParts(field);
  return parts && kindAt(parts, rest, listParts);
}

const splitPath = (path: string) => path.replace(/^version\./, '').split('.');

/** What the field at a path like `version.branch.city` holds; undefined when there is no such field. */
export function findFieldKind(
  collection: string,
  path: string,
  config: SanitizedConfig,
): FieldKind | undefined {
  const listParts: ListParts = (field) => {
    if (!isRelated(field)) return listOwnParts(field);
    const isOne = 'relationTo' in field && typeof field.relationTo === 'string';
    return isOne ? fieldsOf(field.relationTo as string, config) : [];
  };
  return kindAt(fieldsOf(collection, config), splitPath(path), listParts);
}

/**
 * What the field of a document itself at a path holds; undefined also where the path leads into another
 * document: Payload puts in order by what whoever asks may not read.
 */
export function findOwnFieldKind(
  collection: string,
  path: string,
  config: SanitizedConfig,
): FieldKind | undefined {
  return kindAt(fieldsOf(collection, config), splitPath(path), listOwnParts);
}
