import { type Language, languages } from '@duo/domain/languages/languages';
import { activeLearnerDays } from '@duo/domain/training/reminders';
import { createTranslator } from '@duo/i18n/translate';
import {
  APIError,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  type Where,
} from 'payload';
import { languageOf } from '../../accounts/language.ts';

type Id = number | string;
type Statuses = Partial<Record<Language, string | null>>;

interface WriteArguments {
  id?: Id;
  draft?: boolean;
  data?: { _status?: unknown };
  unpublishAllLocales?: boolean | string;
}

const msPerDay = 86_400_000;
const updates: readonly string[] = ['update', 'updateByID'];

/** Whether a write takes something offline in the one language that it names, or in all. */
function isWithdrawal({ draft, data, unpublishAllLocales }: WriteArguments): boolean {
  return !draft && (data?._status === 'draft' || String(unpublishAllLocales) === 'true');
}

async function readLive(
  req: PayloadRequest,
  collection: 'courses' | 'modules',
  id: Id,
): Promise<Language[]> {
  const found = await req.payload.findByID({
    collection,
    id,
    select: { _status: true },
    locale: 'all',
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    ...(req.transactionID ? { req: { transactionID: req.transactionID } } : {}),
  });
  const statuses = (found as { _status?: Statuses } | null)?._status;
  return languages.filter((language) => statuses?.[language] === 'published');
}

/** Whether nothing of it stays live: as long as one language does, learners of all are shown that. */
async function leavesNothing(
  req: PayloadRequest,
  collection: 'courses' | 'modules',
  { id, unpublishAllLocales }: WriteArguments & { id: Id },
): Promise<boolean> {
  const live = await readLive(req, collection, id);
  const others = live.filter((language) => language !== req.locale);
  return live.length > 0 && (others.length === 0 || String(unpublishAllLocales) === 'true');
}

/** How many are in the middle of some courses. */
async function countActive(req: PayloadRequest, courseIds: readonly Id[]): Promise<number> {
  if (courseIds.length === 0) return 0;
  const since = new Date(Date.now() - activeLearnerDays * msPerDay).toISOString();
  const where: Where = {
    and: [
      { course: { in: courseIds.map(String) } },
      { completedAt: { exists: false } },
      { quietSince: { greater_than: since } },
    ],
  };
  return (await req.payload.db.count({ collection: 'enrolments', where, req })).totalDocs;
}

async function listCoursesWith(req: PayloadRequest, moduleId: Id): Promise<Id[]> {
  const { docs } = await req.payload.find({
    collection: 'courses',
    where: { 'modules.module': { equals: moduleId } },
    select: {},
    depth: 0,
    pagination: false,
    overrideAccess: true,
    ...(req.transactionID ? { req: { transactionID: req.transactionID } } : {}),
  });
  return docs.map(({ id }) => id);
}

/**
 * A course that somebody is in the middle of stays live in one language at least, and so does each module of
 * it: taken offline, it would be gone for them from one page to the next.
 */
export function keepLive(collection: 'courses' | 'modules'): CollectionBeforeOperationHook {
  return async ({ args, operation, req }) => {
    const given = args as WriteArguments;
    const { id } = given;
    if (!updates.includes(operation) || id === undefined || !isWithdrawal(given)) return args;
    if (!(await leavesNothing(req, collection, { ...given, id }))) return args;
    const courseIds = collection === 'courses' ? [id] : await listCoursesWith(req, id);
    const count = await countActive(req, courseIds);
    if (count === 0) return args;
    const t = createTranslator(languageOf(req), 'cms');
    const values = { count, days: activeLearnerDays };
    const message =
      collection === 'courses'
        ? t('training.courseStaysLive', values)
        : t('training.moduleStaysLive', values);
    throw new APIError(message, 400, undefined, true);
  };
}
