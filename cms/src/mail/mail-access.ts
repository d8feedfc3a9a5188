import { reachOf } from '@duo/domain/accounts/permissions';
import { isSecretKind } from '@duo/domain/mail/mail-words';
import type { PayloadRequest } from 'payload';
import { actorOf } from '../accounts/actor.ts';
import { configuration } from '../configuration.ts';
import type { Mail } from '../payload-types.ts';

/** Whether whoever asks sees the outbox, and so may send a mail again. */
export function managesMails(req: PayloadRequest): boolean {
  return reachOf(actorOf(req), 'mails', 'read') === 'all';
}

/** Whether anybody may see what a mail says: one that opens something is its reader's alone. */
export function mayBeShown({ kind }: Pick<Mail, 'kind'>): boolean {
  return configuration.mode === 'demo' || !isSecretKind(kind);
}

/** The whole row of a mail, the sender's fields too; undefined when there is none. */
export async function findMail(req: PayloadRequest, id: string): Promise<Mail | undefined> {
  const mail = await req.payload.findByID({
    collection: 'mails',
    id,
    depth: 0,
    disableErrors: true,
    showHiddenFields: true,
    overrideAccess: true,
    req,
  });
  return mail ?? undefined;
}
