import type { CollectionConfig } from 'payload';

/** By which columns the queue can be put in order; each is unique. */
export const orderColumns = ['byDue', 'bySince', 'bySubmission', 'byName'] as const;
export type OrderColumn = (typeof orderColumns)[number];

/** By which columns, each of which has one value, the queue of a branch can be narrowed down. */
const narrowed = ['state', 'owner', 'sector', 'language', 'isUnanswered'] as const;

/**
 * The indexes of the queue: each filter with each order, so that a page is read where it stands, however
 * many applications there are. What is due is a range of `byDue`; in the other orders it is looked up in
 * the index of the whole branch, whose last column it is. Payload ends each order by `createdAt`, and
 * MongoDB takes an index for an order only as a whole.
 */
export const queueIndexes: NonNullable<CollectionConfig['indexes']> = orderColumns.flatMap(
  (order) => [
    { fields: ['branch', 'queue', order, 'createdAt', ...(order === 'byDue' ? [] : ['waits'])] },
    ...narrowed.map((column) => ({ fields: ['branch', 'queue', column, order, 'createdAt'] })),
  ],
);
