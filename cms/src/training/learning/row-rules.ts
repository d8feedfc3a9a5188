import type { GuardedCollection } from '@duo/domain/accounts/permissions';
import type { CollectionConfig, Field } from 'payload';
import { accessTo } from '../../accounts/access.ts';
import { closeAccessById } from '../../applications/close-access-by-id.endpoint.ts';

/** What the collections of learning have in common: endpoints alone write them, and no form shows them. */
export function learningRows(slug: GuardedCollection): Omit<CollectionConfig, 'fields'> {
  return {
    slug,
    access: accessTo(slug),
    admin: { hidden: true },
    disableDuplicate: true,
    versions: false,
    lockDocuments: false,
    timestamps: false,
    endpoints: [closeAccessById],
  };
}

/**
 * Whose it is, and of which lesson: ids as text, so that no question leads on from here to accounts or
 * applications, and that what is done outlives a lesson which is deleted.
 */
export const ofLesson: Field[] = [
  { name: 'volunteer', type: 'text', required: true, index: true },
  { name: 'course', type: 'text', required: true },
  { name: 'lesson', type: 'text', required: true, index: true },
];

/** Kept for the product itself: in no answer, and no question may be asked of it. */
export const unseen = { hidden: true, access: { read: () => false } } as const;
