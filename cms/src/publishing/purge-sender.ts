import type { Payload } from 'payload';
import { onEveryCommit } from './commit-signal.ts';
import { findChanges } from './purge-log.ts';

interface SenderOptions {
  payload: Payload;
  /** Full addresses of the purge endpoint of every site process. */
  urls: readonly string[];
  key: string;
}

const timeoutMs = 2_000;

/**
 * Tells every site process what changed, as soon as it is committed. One that cannot be reached is
 * not waited for: it polls the content version, and so heals by itself.
 * @returns what ends it.
 */
export async function startPurgeSender(options: SenderOptions): Promise<() => void> {
  const { payload, urls, key } = options;
  let sentVersion = (await findChanges(payload, null)).version;
  let isSending = false;
  let isAskedAgain = false;

  const post = async (url: string, body: string) => {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      const response = await fetch(url, { method: 'POST', body, headers, signal });
      if (!response.ok) payload.logger.warn({ url, status: response.status, msg: 'Purge refused' });
    } catch {
      payload.logger.warn({ url, msg: 'A site process could not be told of a change' });
    }
  };

  const sendChanges = async () => {
    const { version, tags, forget } = await findChanges(payload, sentVersion);
    if (version === sentVersion) return;
    sentVersion = version;
    const body = JSON.stringify({ version, tags: tags ?? [], forget });
    await Promise.all(urls.map((url) => post(url, body)));
  };

  const send = async () => {
    isAskedAgain = isSending;
    if (isSending) return;
    isSending = true;
    try {
      await sendChanges();
    } catch (error) {
      payload.logger.error({ err: error, msg: 'Changes could not be read' });
    } finally {
      isSending = false;
    }
    if (isAskedAgain) await send();
  };

  return onEveryCommit(() => void send());
}
