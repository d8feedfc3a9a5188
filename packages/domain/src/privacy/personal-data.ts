/**
 * What becomes of one personal field of a collection. Every collection states it for each of its
 * fields that tells something of a person: the check fails for a collection that is not declared.
 * Source: GDPR art. 15, 17 and 20; art. 30 (records of processing).
 */
export interface FieldRule {
  /** The name under which the field is exported, or false where it is not the person's to have. */
  exported: string | false;
  /** `row`: the whole row is deleted; `blank`: the field is emptied; or why and how long it is kept. */
  erased: 'row' | 'blank' | { keptBecause: KeptBecause; forMonths: number };
}

/** Why something outlives an erasure, as a key of the reader's messages. */
export type KeptBecause = 'kept.audit' | 'kept.consentProof' | 'kept.mailLog';

export interface MyDataAnswer {
  email: string;
  /** What would be kept, and for how long, if the person erased her data now. */
  kept: { because: KeptBecause; forMonths: number }[];
  consents: ConsentView[];
}

/** A consent of a volunteer. Granular, versioned, dated, and withdrawable at any time. */
export interface ConsentView {
  purpose: ConsentPurpose;
  granted: boolean;
  textVersion: string;
  /** ISO 8601; null before the person has said anything. */
  decidedAt: string | null;
}

export const consentPurposes = ['news', 'research'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];
