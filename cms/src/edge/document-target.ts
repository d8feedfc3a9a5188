import type { FlattenedField, SanitizedConfig } from 'payload';

/** What a request writes to: the fields of its document, and whether it must bring one. */
export interface DocumentTarget {
  fields: FlattenedField[];
  isRequired: boolean;
}

const methods = ['POST', 'PATCH'];

// Payload keeps it beside the fields, and hands it on to the hash as it comes.
const password = { name: 'password', type: 'text' } as FlattenedField;

/** The paths below a collection that take a document: nothing or an id, or a copy of one. */
const documentPath = /^\d*\/?$|^[0-9a-f]{24}\/?$/;
const optionalDocumentPath = /^[^/]+\/duplicate$|^access(?:\/|$)/;

/** What a request to the API writes a document to; undefined for one that writes none. */
export function findDocumentTarget(
  method: string,
  pathname: string,
  config: SanitizedConfig,
): DocumentTarget | undefined {
  if (!methods.includes(method)) return undefined;
  const [entity = '', ...parts] = pathname.replace('/api/', '').split('/');
  const isGlobal = entity === 'globals';
  const rest = (isGlobal ? parts.slice(1) : parts).join('/');
  const isRequired = documentPath.test(rest);
  if (!isRequired && !optionalDocumentPath.test(rest)) return undefined;
  if (isGlobal) {
    const known = config.globals.find(({ slug }) => slug === parts[0]);
    return known && { fields: known.flattenedFields, isRequired };
  }
  const known = config.collections.find(({ slug }) => slug === entity);
  return known && { fields: [...known.flattenedFields, password], isRequired };
}
