import type { Lesson } from '../../payload-types.ts';

/** A block as a draft stores it, anything in it may be missing. */
export type StoredBlock = NonNullable<Lesson['blocks']>[number];
export type StoredOf<T extends StoredBlock['blockType']> = Extract<StoredBlock, { blockType: T }>;
export type StoredQuestion = NonNullable<StoredOf<'quiz'>['questions']>[number];
