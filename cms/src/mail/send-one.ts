import type { Payload } from 'payload';
import type { Mail } from '../payload-types.ts';
import { isBlocked } from './blocked-addresses.ts';
import type { Claim } from './claim-mail.ts';
import { unsealMessage } from './message.ts';
import type { Transport } from './resend-transport.ts';
import { isKeyOver, settle, writeOutcome } from './settle-mail.ts';

/** Why a mail must not be handed over now; undefined when it may. */
async function findObstacle(payload: Payload, mail: Mail): Promise<Partial<Mail> | undefined> {
  const nowMs = Date.now();
  const end = { lease: null };
  if (mail.endsAt && Date.parse(mail.endsAt) <= nowMs) {
    return { ...end, state: 'expired', message: null };
  }
  if (isKeyOver(mail, nowMs)) return { ...end, state: 'dead', reason: 'no answer in 23 hours' };
  if (await isBlocked(payload, mail.to)) return { ...end, state: 'blocked' };
  return undefined;
}

function open(mail: Mail) {
  try {
    return unsealMessage(mail.message ?? '', mail.idempotencyKey ?? '');
  } catch {
    return undefined;
  }
}

/**
 * Hands over a mail that was claimed, and writes what came of it.
 * @returns for how long the mail service wants no other request.
 */
export async function sendOne(
  payload: Payload,
  claim: Claim,
  transport: Transport,
): Promise<{ pauseMs: number }> {
  const { mail } = claim;
  const obstacle = await findObstacle(payload, mail);
  if (obstacle) {
    await writeOutcome(payload, claim, obstacle);
    return { pauseMs: 0 };
  }
  const message = open(mail);
  const outcome = message
    ? await transport(message, mail.idempotencyKey ?? '')
    : ({ kind: 'refused', reason: 'sealed with another secret' } as const);
  await writeOutcome(payload, claim, settle(mail, outcome, new Date(), Math.random()));
  if (outcome.kind !== 'accepted') {
    const { reason } = outcome;
    payload.logger.warn({ mail: mail.id, reason, msg: 'A mail was not taken' });
  }
  return { pauseMs: outcome.kind === 'slowDown' ? outcome.forMs : 0 };
}
