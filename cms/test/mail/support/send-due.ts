import type { Payload } from 'payload';
import { startMailSender } from '../../../src/mail/mail-sender.ts';
import { createResendTransport } from '../../../src/mail/resend-transport.ts';

async function isAnyDue(payload: Payload): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'mails',
    where: {
      or: [
        { state: { equals: 'sending' } },
        {
          and: [
            { state: { equals: 'waiting' } },
            { dueAt: { less_than_equal: new Date().toISOString() } },
          ],
        },
      ],
    },
  });
  return totalDocs > 0;
}

/** Runs a sender until nothing is due or under way any more. */
export async function sendDue(payload: Payload, baseUrl: string): Promise<void> {
  const transport = createResendTransport({ key: 're_test', baseUrl, timeoutMs: 2_000 });
  const stop = startMailSender({ payload, transport, paceMs: 0, lookEveryMs: 20 });
  while (await isAnyDue(payload)) await new Promise((resolve) => setTimeout(resolve, 10));
  await stop();
}
