import type { FlattenedField, SanitizedCollectionConfig, SanitizedConfig } from 'payload';
import { type Declaration, type Holding, isHolding } from './declaration.ts';

const accounts = ['volunteers', 'staff'];

/** A collection's address to a person, or its tie to a volunteer, whatever it is said to hold. */
function tellsOfVolunteer(field: FlattenedField): boolean {
  if (field.type === 'email') return true;
  if (field.type !== 'relationship') return false;
  return [field.relationTo].flat().includes('volunteers');
}

function findRuleGaps(
  { slug, flattenedFields, versions }: SanitizedCollectionConfig,
  { fields }: Holding,
): string[] {
  const names = ['id', ...flattenedFields.map(({ name }) => name)];
  const undeclared = flattenedFields.filter(({ name }) => name !== 'id' && !(name in fields));
  const unknown = Object.keys(fields).filter((name) => !names.includes(name));
  const withRow = Object.values(fields).filter(({ erased }) => erased === 'row').length;
  const isMixed = withRow > 0 && withRow < Object.keys(fields).length;
  return [
    ...undeclared.map(({ name }) => `${slug}.${name} has no rule`),
    ...unknown.map((name) => `${slug}.${name} has a rule, and is no field`),
    ...(isMixed ? [`${slug}: some fields are deleted with their row, and others are not`] : []),
    ...(versions ? [`${slug} has versions, which would keep what is erased`] : []),
  ];
}

function findCollectionGaps(
  collection: SanitizedCollectionConfig,
  declaration: Declaration | undefined,
): string[] {
  const { slug, flattenedFields } = collection;
  if (!declaration) return [`${slug} is not declared`];
  if (isHolding(declaration)) return findRuleGaps(collection, declaration);
  if (accounts.includes(slug)) return [`${slug} holds accounts`];
  const { ofNobody = [] } = declaration;
  return flattenedFields
    .filter((field) => tellsOfVolunteer(field) && !ofNobody.includes(field.name))
    .map(({ name }) => `${slug}.${name} tells of a person; ${slug} is said to hold nothing`);
}

/**
 * What of the content model the registry of personal data does not account for, in words; empty when
 * each collection, Payload's own included, and each field of one that holds something is declared.
 */
export function findGaps(
  { collections }: Pick<SanitizedConfig, 'collections'>,
  registry: Record<string, Declaration>,
): string[] {
  const slugs = collections.map(({ slug }) => slug as string);
  const gone = Object.keys(registry).filter((slug) => !slugs.includes(slug));
  return [
    ...collections.flatMap((collection) =>
      findCollectionGaps(
        collection,
        Object.hasOwn(registry, collection.slug) ? registry[collection.slug] : undefined,
      ),
    ),
    ...gone.map((slug) => `${slug} is declared, and is no collection`),
  ];
}
