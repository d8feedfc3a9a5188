import type { SessionView } from '@duo/domain/accounts/volunteer';
import type { Language } from '@duo/domain/languages/languages';
import { formatMoment } from '@duo/i18n/format';
import { createTranslator } from '@duo/i18n/translate';

/** A session as its list shows it, in the reader's words. */
export interface ListedSession {
  id: string;
  device: string;
  isThisOne: boolean;
  started: string;
  lastUsed: string;
}

const minuteMs = 60_000;
const justNowMs = 5 * minuteMs;

/** Puts sessions into words; `nowMs` is what "just now" is measured by. */
export function describeSessions(
  sessions: readonly SessionView[],
  language: Language,
  nowMs: number,
): ListedSession[] {
  const t = createTranslator(language, 'portal');
  return sessions.map(({ id, device, isThisOne, startedAt, lastUsedAt }) => ({
    id,
    device: device || t('sessions.unknownDevice'),
    isThisOne,
    started: t('sessions.started', { moment: formatMoment(startedAt, language) }),
    lastUsed:
      nowMs - Date.parse(lastUsedAt) < justNowMs
        ? t('sessions.justNow')
        : t('sessions.lastUsed', { moment: formatMoment(lastUsedAt, language) }),
  }));
}
