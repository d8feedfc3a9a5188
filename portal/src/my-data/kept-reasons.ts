import type { KeptBecause } from '@duo/domain/privacy/personal-data';
import type { MessageKey, Translate } from '@duo/i18n/translate';

const reasons: Record<KeptBecause, MessageKey<'portal'>> = {
  'kept.audit': 'kept.audit',
  'kept.consentProof': 'kept.consentProof',
  'kept.noteProof': 'kept.noteProof',
  'kept.mailLog': 'kept.mailLog',
  'kept.doNotMail': 'kept.doNotMail',
};

/** What is kept after an erasure, why and for how long, as sentences. */
export function describeKept(
  kept: readonly { because: KeptBecause; forMonths: number }[],
  t: Translate<'portal'>,
): string[] {
  return kept.map(({ because, forMonths }) => {
    const isYears = forMonths >= 12 && forMonths % 12 === 0;
    const time = isYears
      ? t('kept.years', { count: forMonths / 12 })
      : t('kept.months', { count: forMonths });
    return t(reasons[because], { time });
  });
}
