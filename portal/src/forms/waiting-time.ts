import type { Translate } from '@duo/i18n/translate';

/** How long to wait, in words, rounded up to what a clock shows. */
export function writeWaitingTime(seconds: number, t: Translate<'portal'>): string {
  if (seconds <= 90) return t('wait.seconds', { count: Math.max(1, Math.ceil(seconds)) });
  return t('wait.minutes', { count: Math.ceil(seconds / 60) });
}
