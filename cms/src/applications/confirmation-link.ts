import { confirmationDays } from '@duo/domain/applications/application-view';
import type { PayloadRequest } from 'payload';
import type { Application } from '../payload-types.ts';
import { hashToken, makeToken } from '../sign-in/sign-in-secrets.ts';
import { findApplication } from './find-application.ts';

const msPerDay = 86_400_000;

/** The token of a new link, as it goes into a mail and nowhere else, and what is kept of it. */
export interface IssuedConfirmation {
  token: string;
  endsAt: Date;
  columns: Pick<Application, 'confirmationHash' | 'confirmationEndsAt'>;
}

/** Makes the link by which somebody confirms what was written down for her; the one before it ends with it. */
export function issueConfirmation(now: Date): IssuedConfirmation {
  const token = makeToken();
  const endsAt = new Date(now.getTime() + confirmationDays * msPerDay);
  const columns = { confirmationHash: hashToken(token), confirmationEndsAt: endsAt.toISOString() };
  return { token, endsAt, columns };
}

/** The draft that a link confirms, or the application that it confirmed before; null when it is over. */
export async function findByToken(
  req: PayloadRequest,
  token: string,
  now: Date,
): Promise<Application | null> {
  const application = await findApplication(req, {
    confirmationHash: { equals: hashToken(token) },
  });
  if (!application) return null;
  if (application.listing !== 'draft') return application.confirmedAt ? application : null;
  const endsAt = application.confirmationEndsAt;
  return endsAt && Date.parse(endsAt) > now.getTime() ? application : null;
}
