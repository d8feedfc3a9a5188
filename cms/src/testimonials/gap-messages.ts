/** What each gap of a consent is called to staff. */
export const gapMessages = {
  none: 'consent.gap.none',
  grantedOn: 'consent.gap.grantedOn',
  grantedInFuture: 'consent.gap.grantedInFuture',
  textVersion: 'consent.gap.textVersion',
  words: 'consent.gap.words',
  withdrawn: 'consent.gap.withdrawn',
} as const;
