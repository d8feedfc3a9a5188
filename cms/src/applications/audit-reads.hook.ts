import type { AuditedAct } from '@duo/domain/privacy/acts';
import type { CollectionAfterOperationHook } from 'payload';
import { recordAct } from '../audit/record-act.ts';

type Id = number | string;
type Row = { id: Id; application?: Id | { id: Id } };

/** What was read by an operation: one row, or how many. */
function readResult(operation: string, result: unknown): Row | number | undefined {
  const given = result as { docs?: unknown[]; values?: unknown[]; totalDocs?: number } | null;
  if (operation === 'findByID') return (given as Row | null) ?? undefined;
  if (operation === 'find') return given?.docs?.length ?? 0;
  if (operation === 'findDistinct') return given?.values?.length ?? 0;
  return operation === 'count' ? (given?.totalDocs ?? 0) : undefined;
}

function applicationOf({ id, application }: Row): Id {
  if (application === undefined) return id;
  return typeof application === 'object' ? application.id : application;
}

/**
 * Records what staff read of applications, and of what belongs to them, through the API and by whatever asks
 * in their name: one by its id, the others by how many they were. What is filled in for another row that was
 * read is recorded with that.
 */
export const auditReads: CollectionAfterOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
  result,
}) => {
  const isNested = 'currentDepth' in args && Number(args.currentDepth ?? 0) > 0;
  if (overrideAccess || isNested || req.user?.collection !== 'staff') return result;
  const read = readResult(operation, result);
  if (read === undefined) return result;
  if (typeof read === 'number') {
    const act: AuditedAct = 'applicationsListed';
    await recordAct(req, { act, about: { collection: collection.slug }, count: read });
  } else {
    const about = { collection: 'applications', id: applicationOf(read) };
    await recordAct(req, { act: 'applicationRead', about });
  }
  return result;
};
