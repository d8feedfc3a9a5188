import {
  type BaseDatabaseAdapter,
  createLocalReq,
  type DatabaseAdapterObj,
  type PayloadRequest,
} from 'payload';
import { purgeDocument, purgeGlobal } from './purge-log.ts';

/** Collections whose rows can stand on the site, and globals that surround its pages. */
export const siteCollections = ['pages', 'testimonials', 'figures', 'branches', 'media'];
/** What courses are made of: no page of the site shows it, but what is kept of a course goes by the same version. */
export const courseCollections = ['courses', 'modules', 'lessons', 'lesson-editions'];
export const siteGlobals = ['navigation', 'footer', 'contact', 'announcement'];

const watchedCollections = [...siteCollections, ...courseCollections];

interface WriteArguments {
  req?: Partial<PayloadRequest> | undefined;
  collection?: string;
  slug?: string;
}

type Written = { id?: number | string; _status?: unknown } | null | undefined;

function isPublishedSomewhere(row: Written): boolean {
  const status = row?._status;
  if (typeof status !== 'object' || status === null) return status !== 'draft';
  return Object.values(status).includes('published');
}

/**
 * Makes the database adapter write a purge for every row of the site's content, or of a course, that changes, in the
 * same transaction, whichever door the change came through (decision 0008). Versions and drafts are
 * other tables, so that saving a draft purges nothing.
 */
export function withPurges(inner: DatabaseAdapterObj): DatabaseAdapterObj {
  return { ...inner, init: (args) => purgeOnWrite(inner.init(args)) };
}

function purgeOnWrite(adapter: BaseDatabaseAdapter): BaseDatabaseAdapter {
  const requestOf = (args: WriteArguments) =>
    createLocalReq(args.req ? { req: args.req } : {}, adapter.payload);

  const noteRow = async (args: WriteArguments, row: Written) => {
    if (!row?.id || !args.collection || !watchedCollections.includes(args.collection)) return;
    await purgeDocument(await requestOf(args), args.collection, row.id);
  };

  const { create, updateOne, deleteOne, updateGlobal, createGlobal } = adapter;
  return Object.assign(adapter, {
    create: async function (this: BaseDatabaseAdapter, args) {
      const row = await create.call(this, args);
      if (isPublishedSomewhere(row as Written)) await noteRow(args, row as Written);
      return row;
    },
    updateOne: async function (this: BaseDatabaseAdapter, args) {
      const row = await updateOne.call(this, args);
      await noteRow(args, row as Written);
      return row;
    },
    deleteOne: async function (this: BaseDatabaseAdapter, args) {
      const row = await deleteOne.call(this, args);
      await noteRow(args, row as Written);
      return row;
    },
    updateGlobal: async function (this: BaseDatabaseAdapter, args) {
      const row = await updateGlobal.call(this, args);
      if (siteGlobals.includes(args.slug)) await purgeGlobal(await requestOf(args), args.slug);
      return row;
    },
    createGlobal: async function (this: BaseDatabaseAdapter, args) {
      const row = await createGlobal.call(this, args);
      if (siteGlobals.includes(args.slug)) await purgeGlobal(await requestOf(args), args.slug);
      return row;
    },
  } as Pick<
    BaseDatabaseAdapter,
    'create' | 'updateOne' | 'deleteOne' | 'updateGlobal' | 'createGlobal'
  >);
}
