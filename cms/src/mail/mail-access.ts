import { reachOf } from '@duo/domain/accounts/permissions';
import { isSecretKind } from '@duo/domain/mail/mail-words';
import type { CollectionConfig, PayloadRequest, Where } from 'payload';
import { accessTo } from '../accounts/access.ts';
import { actorOf } from '../accounts/actor.ts';
import { listOwnBranches } from '../applications/application-access.ts';
import { configuration } from '../configuration.ts';
import type { Mail } from '../payload-types.ts';

/** Which mails whoever asks sees, and may send again: a coordinator those about applications of the own branches. */
function findReach(req: Pick<PayloadRequest, 'user'>): boolean | Where {
  const reach = reachOf(actorOf(req), 'mails', 'read');
  if (reach === 'all') return true;
  const branches = listOwnBranches(req);
  return reach === 'own' && branches.length > 0 ? { branch: { in: branches } } : false;
}

/** The access to the outbox. */
export const accessToMails: NonNullable<CollectionConfig['access']> = {
  ...accessTo('mails'),
  read: ({ req }) => findReach(req),
};

/** Whether whoever asks sees anything of the outbox. */
export function managesMails(req: PayloadRequest): boolean {
  return findReach(req) !== false;
}

/** Whether anybody may see what a mail says: one that opens something is its reader's alone. */
export function mayBeShown({ kind }: Pick<Mail, 'kind'>): boolean {
  return configuration.mode === 'demo' || !isSecretKind(kind);
}

/** The whole row of a mail, the sender's fields too; undefined when there is none that whoever asks sees. */
export async function findMail(req: PayloadRequest, id: string): Promise<Mail | undefined> {
  const reach = findReach(req);
  if (reach === false) return undefined;
  const { docs } = await req.payload.find({
    collection: 'mails',
    where: { and: [{ id: { equals: id } }, ...(reach === true ? [] : [reach])] },
    limit: 1,
    pagination: false,
    depth: 0,
    showHiddenFields: true,
    overrideAccess: true,
    req,
  });
  return docs[0];
}
