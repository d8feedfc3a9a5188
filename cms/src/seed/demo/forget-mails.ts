import type { PayloadRequest, Where } from 'payload';

type MailId = number | string | null;

async function findLastMail({ payload }: PayloadRequest): Promise<MailId> {
  const { docs } = await payload.db.find<{ id: number | string }>({
    collection: 'mails',
    sort: '-id',
    limit: 1,
    pagination: false,
  });
  return docs[0]?.id ?? null;
}

/**
 * Lets something happen in the past, in the transaction of `req`, and forgets the mails that it would have
 * sent: those days are over, and nobody is there to read them.
 */
export async function forgetMails(req: PayloadRequest, happen: () => Promise<void>): Promise<void> {
  const before = await findLastMail(req);
  await happen();
  const where: Where = before === null ? {} : { id: { greater_than: before } };
  await req.payload.db.deleteMany({ collection: 'mails', where, req });
}
