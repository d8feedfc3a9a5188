import { createLocalReq, getPayload } from 'payload';
import { runInTransaction } from '../../../src/database/run-in-transaction.ts';
import { startMailSender } from '../../../src/mail/mail-sender.ts';
import { queueMail } from '../../../src/mail/queue-mail.ts';
import { createResendTransport } from '../../../src/mail/resend-transport.ts';
import config from '../../../src/payload.config.ts';

// A CMS that queues mails if it is told how many, then sends until none is left, and says so.
const [baseUrl = '', mailCount = '0'] = process.argv.slice(2);
const mailsInTransaction = 50;

const payload = await getPayload({ config });
await payload.db.migrate();

async function queueSome(first: number, count: number): Promise<void> {
  const req = await createLocalReq({}, payload);
  await runInTransaction(req, async () => {
    for (let number = first; number < first + count; number += 1) {
      await queueMail(req, {
        kind: 'emailChanged',
        to: `reader-${number}@example.org`,
        language: 'nl',
        values: { newEmail: `new-${number}@example.org`, phone: '+32 2 203 02 31' },
      });
    }
  });
}

const transport = createResendTransport({ key: 're_test', baseUrl, timeoutMs: 1_000 });
startMailSender({ payload, transport, paceMs: 0, lookEveryMs: 50, leaseMs: 1_500 });
for (let first = 0; first < Number(mailCount); first += mailsInTransaction) {
  await queueSome(first, mailsInTransaction);
}
process.stdout.write('queued\n');

async function countUnsent(): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'mails',
    where: { state: { not_equals: 'sent' } },
  });
  return totalDocs;
}

while ((await countUnsent()) > 0) await new Promise((resolve) => setTimeout(resolve, 100));
process.stdout.write('all sent\n', () => process.exit(0));
