import { mailKinds } from '@duo/domain/mail/mail-kinds';
import type { Endpoint, PayloadRequest } from 'payload';
import { configuration } from '../configuration.ts';
import { runInTransaction } from '../database/run-in-transaction.ts';
import type { Mail } from '../payload-types.ts';
import { blockAddress } from './blocked-addresses.ts';
import { changeMail } from './change-mail.ts';
import { isSigned, readReport, type ServiceReport } from './service-report.ts';

type Result = 'taken' | 'alreadyTaken' | 'ignored' | 'unknownYet';

/** Resend may report a mail before its taking it is written here; it reports again what is refused. */
const unknownForMs = 10 * 60 * 1_000;

async function isKnown(req: PayloadRequest, eventId: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'mail-events',
    where: { eventId: { equals: eventId } },
    overrideAccess: true,
    req,
  });
  return totalDocs > 0;
}

async function findReported(
  req: PayloadRequest,
  { providerId }: ServiceReport,
): Promise<Mail | undefined> {
  const { docs } = await req.payload.find({
    collection: 'mails',
    where: { providerId: { equals: providerId } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return docs[0];
}

async function noteDelivery(req: PayloadRequest, mail: Mail, report: ServiceReport): Promise<void> {
  const { delivery, blocks, to } = report;
  // Reports overtake each other: that it arrived does not undo what went wrong.
  const isNews = delivery === 'delivered' ? [{ delivery: { exists: false } }] : [];
  await changeMail(req.payload, [{ id: { equals: mail.id } }, ...isNews], { delivery }, req);
  const address = mail.to || to;
  if (!blocks || !address) return;
  const mayBeKept = !mailKinds[mail.kind].isLast;
  await blockAddress(req, { address, reason: blocks, mayBeKept });
}

async function take(req: PayloadRequest, eventId: string, report: ServiceReport): Promise<Result> {
  if (await isKnown(req, eventId)) return 'alreadyTaken';
  const mail = await findReported(req, report);
  if (!mail) {
    return Date.now() - report.at.getTime() < unknownForMs ? 'unknownYet' : 'ignored';
  }
  await req.payload.create({
    collection: 'mail-events',
    data: { eventId },
    overrideAccess: true,
    req,
  });
  await noteDelivery(req, mail, report);
  return 'taken';
}

const refuse = (status: number) =>
  Response.json({ errors: [{ message: 'Not taken.' }] }, { status });

async function handler(req: PayloadRequest): Promise<Response> {
  const { webhookSecret } = configuration.mail;
  if (!webhookSecret) return refuse(404);
  const body = (await req.text?.()) ?? '';
  if (!isSigned(body, req.headers, webhookSecret)) return refuse(401);
  const report = readReport(body);
  if (!report) return Response.json({ outcome: 'ignored' });
  const eventId = req.headers.get('svix-id') ?? '';
  const outcome = await runInTransaction(req, () => take(req, eventId, report));
  return outcome === 'unknownYet' ? refuse(404) : Response.json({ outcome });
}

/**
 * `POST /api/mail/webhook`: what Resend reports of mails that it took. A report that came before
 * changes nothing, and is answered as taken so that it is not sent again.
 */
export const mailWebhook: Endpoint = { path: '/mail/webhook', method: 'post', handler };
