export const consentWords = ['own', 'told'] as const;

/** A person's consent to appear in a testimonial. Dates are ISO 8601 days or instants. */
export interface Consent {
  grantedOn?: string | null | undefined;
  textVersion?: string | null | undefined;
  words?: (typeof consentWords)[number] | null | undefined;
  withdrawnOn?: string | null | undefined;
}

export type ConsentGap =
  | 'none'
  | 'grantedOn'
  | 'textVersion'
  | 'words'
  | 'withdrawn'
  | 'grantedInFuture';

/**
 * What stands between a testimonial and publication. Empty when the consent is valid at `now`.
 * Rule: GDPR art. 7, consent is demonstrable, specific and can be withdrawn at any time.
 */
export function findConsentGaps(consent: Consent | null | undefined, now: Date): ConsentGap[] {
  if (!consent) return ['none'];
  const gaps: ConsentGap[] = [];
  if (consent.withdrawnOn) gaps.push('withdrawn');
  if (!consent.grantedOn) gaps.push('grantedOn');
  else if (new Date(consent.grantedOn) > now) gaps.push('grantedInFuture');
  if (!consent.textVersion?.trim()) gaps.push('textVersion');
  if (!consent.words) gaps.push('words');
  return gaps;
}
