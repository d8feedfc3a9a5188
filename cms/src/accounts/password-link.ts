import { createHash, randomBytes } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { configuration } from '../configuration.ts';
import { queueMail } from '../mail/queue-mail.ts';
import type { Staff } from '../payload-types.ts';

const hourMs = 3_600_000;

/** How long each link to choose a password by can be used. */
export const linkHours = { staffInvitation: 72, staffPassword: 24 } as const;

export type PasswordMail = keyof typeof linkHours;

/** What is kept of a link's token. It has 256 random bits, so that a plain hash is enough. */
export function hashLinkToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/**
 * Makes the link by which a member of staff chooses a password, once, in the transaction of `req`; the
 * one before it ends. It leads to the admin's page, which spends nothing before its button is pressed.
 */
export async function issuePasswordLink(
  req: PayloadRequest,
  { id }: Pick<Staff, 'id'>,
  hours: number,
): Promise<{ link: string; endsAt: Date }> {
  const token = randomBytes(32).toString('base64url');
  const endsAt = new Date(Date.now() + hours * hourMs);
  await req.payload.db.updateOne({
    collection: 'staff',
    id,
    data: {
      resetPasswordToken: hashLinkToken(token),
      resetPasswordExpiration: endsAt.toISOString(),
    },
    req,
    returning: false,
  });
  return { link: new URL(`/admin/reset/${token}`, configuration.publicUrl).href, endsAt };
}

/** Mails a member of staff the link by which they choose a password, in the transaction of `req`. */
export async function mailPasswordLink(
  req: PayloadRequest,
  { id, email, name, language }: Pick<Staff, 'id' | 'email' | 'name' | 'language'>,
  kind: PasswordMail,
): Promise<void> {
  const hours = linkHours[kind];
  const { link, endsAt } = await issuePasswordLink(req, { id }, hours);
  const about = { collection: 'staff', id };
  const values = { name, link, hours };
  await queueMail(req, { kind, to: email, language, values, endsAt, about });
}
