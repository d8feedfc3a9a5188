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

function listParts(field: FlattenedField, config: SanitizedConfig): FlattenedField[] {
  if ('flattenedFields' in field) return field.flattenedFields;
  if (field.type === 'blocks') {
    return field.blocks.flatMap((block) =>
      'flattenedFields' in block ? block.flattenedFields : [],
    );
  }
  if (field.type !== 'relationship' && field.type !== 'upload') return [];
  return typeof field.relationTo === 'string' ? fieldsOf(field.relationTo, config) : [];
}

function fieldsOf(collection: string, config: SanitizedConfig): FlattenedField[] {
  return config.collections.find(({ slug }) => slug === collection)?.flattenedFields ?? [];
}

function kindAt(
  fields: FlattenedField[],
  [name = '', ...rest]: string[],
  config: SanitizedConfig,
): FieldKind | undefined {
  const field = fields.find((candidate) => candidate.name === name);
  if (!field) return rest.length === 0 ? ownFields.get(name) : undefined;
  if ('relationTo' in field && Array.isArray(field.relationTo))
    return polymorphicKinds.get(rest.join('.'));

  if (rest.length === 0) return kinds[field.type] ?? 'opaque';
  return kindAt(listParts(field, config), rest, config);
}

/** What the field at a path like `version.branch.city` holds; undefined when there is no such field. */
export function findFieldKind(
  collection: string,
  path: string,
  config: SanitizedConfig,
): FieldKind | undefined {
  const parts = path.replace(/^version\./, '').split('.');
  return kindAt(fieldsOf(collection, config), parts, config);
}
