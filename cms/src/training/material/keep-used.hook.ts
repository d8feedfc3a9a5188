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

/**
 * A module goes only without lessons that were published: learners would lose them from one page to the next.
 * As it is live, and as it stands in its draft.
 */
export const keepModulesWithEditions: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const ids = new Set<number | string>();
  for (const draft of [false, true]) {
    const { lessons } = await req.payload.findByID({
      collection: 'modules',
      id,
      draft,
      depth: 0,
      overrideAccess: true,
      req,
    });
    for (const { lesson } of lessons ?? []) {
      if (lesson) ids.add(typeof lesson === 'object' ? lesson.id : lesson);
    }
  }
  if (ids.size === 0) return;
  await refuseWhile(req, 'lesson-editions', { lesson: { in: [...ids] } }, 'training.moduleStays');
};

/** A file that an edition shows stays. */
export function keepShownFiles(collection: 'recordings' | 'handouts'): CollectionBeforeDeleteHook {
  return ({ id, req }) => {
    const where = { files: { contains: fileMark(collection, id) } };
    return refuseWhile(req, 'lesson-editions', where, 'training.fileShown');
  };
}
