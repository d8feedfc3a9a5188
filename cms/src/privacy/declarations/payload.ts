import { allOf, erasedWithRow, type Holding } from '../declaration.ts';

const ofUser: Holding['rowsOf'] = ({ collection, id }) =>
  allOf({ 'user.relationTo': { equals: collection } }, { 'user.value': { equals: id } });

// Volunteers never enter the admin, so that there are none of theirs to export.
export const preferencesHeld: Holding = {
  rowsOf: ofUser,
  exportedAs: false,
  fields: erasedWithRow({
    user: false,
    key: false,
    value: false,
    createdAt: false,
    updatedAt: false,
  }),
  retention: { rule: 'withAccount' },
};

export const lockedDocumentsHeld: Holding = {
  rowsOf: ofUser,
  exportedAs: false,
  fields: erasedWithRow({
    user: false,
    document: false,
    globalSlug: false,
    createdAt: false,
    updatedAt: false,
  }),
  retention: { rule: 'withAccount' },
};
