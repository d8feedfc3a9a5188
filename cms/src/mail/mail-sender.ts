import type { Payload } from 'payload';
import { onEveryCommit } from '../publishing/commit-signal.ts';
import { type Claim, claimMail } from './claim-mail.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { createPace, type Pace, resendPaceMs } from './pace.ts';
import type { Transport } from './resend-transport.ts';
import { sendOne } from './send-one.ts';

export interface SenderOptions {
  payload: Payload;
  transport: Transport;
  /** The least time from one request to the next. Default: what Resend takes. */
  paceMs?: number;
  /** How often to look for mails whose time has come. */
  lookEveryMs?: number;
  /** For how long a mail is a process's own. Longer than an attempt may take. */
  leaseMs?: number;
}

/** So that a slow answer holds up no other mail. */
const mostAtOnce = 4;

type Sender = Pick<SenderOptions, 'payload' | 'transport'> & { pace: Pace };

async function send({ payload, transport, pace }: Sender, claim: Claim): Promise<void> {
  try {
    const { pauseMs } = await sendOne(payload, claim, transport);
    if (pauseMs > 0) pace.pause(pauseMs);
  } catch (error) {
    // Its lease will end, and another attempt begin.
    payload.logger.error({ err: error, mail: claim.mail.id, msg: 'A mail could not be settled' });
  }
}

/**
 * Sends the mails of the outbox, the most urgent first, as soon as they are committed or due again.
 * Several processes may do so at once. A mail that a process was sending when it was killed is sent
 * again with the same idempotency key once its lease has ended.
 * @returns what ends it: it waits for the requests that are on their way.
 */
export function startMailSender(options: SenderOptions): () => Promise<void> {
  const { payload, transport } = options;
  const { paceMs = resendPaceMs, lookEveryMs = 1_000, leaseMs = 60_000 } = options;
  const sender = { payload, transport, pace: createPace(paceMs) };
  const stopping = new AbortController();
  const underWay = new Set<Promise<void>>();

  const sendWhatIsDue = async () => {
    while (!stopping.signal.aborted) {
      if (underWay.size >= mostAtOnce) await Promise.race(underWay);
      await sender.pace.untilFree(stopping.signal);
      const claim = await claimMail(payload, { now: new Date(), leaseMs });
      if (!claim) return;
      sender.pace.begin();
      const sending = send(sender, claim).finally(() => underWay.delete(sending));
      underWay.add(sending);
    }
  };

  const turns = oneAtATime(sendWhatIsDue, (error) => {
    if (stopping.signal.aborted) return;
    payload.logger.error({ err: error, msg: 'The outbox could not be read' });
  });
  const endListening = onEveryCommit(turns.ask);
  const timer = setInterval(turns.ask, lookEveryMs);
  turns.ask();
  return async () => {
    clearInterval(timer);
    endListening();
    stopping.abort();
    await turns.idle();
    await Promise.all(underWay);
  };
}
