import { loadRenderer } from '@duo/mail-templates/render-mail';
import type { Payload } from 'payload';
import { configuration } from '../configuration.ts';
import { ensureMailTexts } from './ensure-mail-texts.ts';
import { startHousekeeping } from './housekeeping.ts';
import { startMailSender } from './mail-sender.ts';
import { createResendTransport } from './resend-transport.ts';

const tidyEveryMs = 30_000;

/**
 * Begins everything about mail that a process of the CMS does by itself: without a key for the mail
 * service, all but sending.
 * @returns what ends it, after the requests that are on their way.
 */
export async function startMail(payload: Payload): Promise<() => Promise<void>> {
  await ensureMailTexts(payload);
  await loadRenderer();
  const { resendKey } = configuration.mail;
  const endings = [startHousekeeping(payload, tidyEveryMs)];
  if (resendKey) {
    endings.push(
      startMailSender({ payload, transport: createResendTransport({ key: resendKey }) }),
    );
  }
  return async () => {
    await Promise.all(endings.map((end) => end()));
  };
}
