import { createTranslator, type MessageKey } from '@duo/i18n/translate';
import {
  APIError,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
  type Where,
} from 'payload';
import { languageOf } from '../../accounts/language.ts';
import { fileMark } from '../files/file-mark.ts';

async function refuseWhile(
  req: PayloadRequest,
  collection: 'lesson-editions' | 'enrolments',
  where: Where,
  key: MessageKey<'cms'>,
): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection,
    where,
    overrideAccess: true,
    req,
  });
  if (totalDocs === 0) return;
  throw new APIError(createTranslator(languageOf(req), 'cms')(key), 400, undefined, true);
}

/**
 * A lesson that was published is taken offline, and not deleted: learners have finished it, and what they
 * finished has to be shown (decision 0021).
 */
export const keepLessonsWithEditions: CollectionBeforeDeleteHook = ({ id, req }) =>
  refuseWhile(req, 'lesson-editions', { lesson: { equals: id } }, 'training.lessonStays');

/** A course that somebody takes, or took, is taken offline, and not deleted. */
export const keepTakenCourses: CollectionBeforeDeleteHook = ({ id, req }) =>
  refuseWhile(req, 'enrolments', { course: { equals: String(id) } }, 'training.courseStays');

/** A file that an edition shows stays. */
export function keepShownFiles(collection: 'recordings' | 'handouts'): CollectionBeforeDeleteHook {
  return ({ id, req }) => {
    const where = { files: { contains: fileMark(collection, id) } };
    return refuseWhile(req, 'lesson-editions', where, 'training.fileShown');
  };
}
