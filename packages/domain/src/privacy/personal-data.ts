import type { Renewal, VolunteerView } from '../accounts/volunteer.ts';

/**
 * What becomes of one personal field of a collection. Every collection states it for each of its
 * fields that tells something of a person: the check fails for a collection that is not declared.
 * Source: GDPR art. 15, 17 and 20; art. 30 (records of processing).
 */
export interface FieldRule {
  /** The name under which the field is exported, or false where it is not the person's to have. */
  exported: string | false;
  /** `row`: the whole row is deleted; `blank`: the field is emptied; or why and how long it is kept. */
  erased: 'row' | 'blank' | Kept;
}

/** What outlives an erasure. */
export interface Kept {
  keptBecause: KeptBecause;
  forMonths: number;
}

/**
 * Why something outlives an erasure, as a key of the reader's messages.
 *
 * - `kept.audit`: that an account with a number was exported, erased and so on, without name or address;
 * - `kept.consentProof`: what an account with a number agreed to, and to which text (GDPR art. 7(1));
 * - `kept.noteProof`: that an account with a number was given the information note, and which one (Belgian
 *   law of 3 July 2005, art. 4);
 * - `kept.mailLog`: the mail that confirms the erasure, until it has gone or was given up;
 * - `kept.doNotMail`: a fingerprint of an address that bounced or complained, so that nothing goes there.
 */
export const keptReasons = [
  'kept.audit',
  'kept.consentProof',
  'kept.noteProof',
  'kept.mailLog',
  'kept.doNotMail',
] as const;
export type KeptBecause = (typeof keptReasons)[number];

/** How long the record of acts is kept. */
export const auditMonths = 24;

/** How long a consent can be proven after the account is gone: claims lapse after five years. */
export const consentProofMonths = 60;

/** How long it can be proven that a volunteer was given the information note: claims lapse after five years. */
export const noteProofMonths = 60;

/** How long an application is kept after it was withdrawn, was declined or expired. */
export const endedApplicationMonths = 24;

/** After how long without signing in an account is erased. */
export const unusedAccountMonths = 24;

/** For how long nothing is sent to an address that bounced or complained. */
export const doNotMailMonths = 24;

export interface MyDataAnswer extends Renewal {
  volunteer: VolunteerView;
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

/**
 * `news` and `research` can be given at any time; `matching` and `selection` belong to an application,
 * and withdrawing `selection` withdraws it.
 */
export const consentPurposes = ['news', 'research', 'matching', 'selection'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/**
 * Which text a person agrees to now, by the day from which it stands in the portal. Whoever changes
 * what the portal asks for changes the day with it: an earlier consent then names the earlier text.
 */
export const consentTextVersions: Record<ConsentPurpose, string> = {
  news: '2026-11-23',
  research: '2026-11-23',
  matching: '2026-11-23',
  selection: '2026-11-23',
};
