import type { CollectionAfterChangeHook } from 'payload';
import type { Application, Volunteer } from '../payload-types.ts';
import { updateApplication } from './update-application.ts';

/**
 * A volunteer whose address changes is written to at the new one; and in the language that she chose last,
 * as long as something is to be said.
 */
export const followAccount: CollectionAfterChangeHook<Volunteer> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const { email, language } = doc;
  const isSame = email === previousDoc?.email && language === previousDoc?.language;
  if (operation !== 'update' || isSame) return doc;
  const { docs } = await req.payload.db.find<Application>({
    collection: 'applications',
    where: { volunteer: { equals: doc.id } },
    limit: 0,
    pagination: false,
    req,
  });
  for (const application of docs) {
    const isOver = application.listing === 'ended' || application.listing === 'merged';
    const change = isOver ? { email } : { email, language };
    await updateApplication(req, application, change, new Date());
  }
  return doc;
};
