/**
 * Every act that the audit records: that it was done, by whom, on which record, when and through which
 * door, and never what the record says.
 */
export const auditedActs = [
  'dataExported',
  'dataErased',
  'consentGiven',
  'consentWithdrawn',
  'consentRefused',
  'emailChanged',
  'staffCreated',
  'staffInvited',
  'staffLinkSent',
  'staffJoined',
  'staffChanged',
  'staffDeactivated',
  'staffReactivated',
  'staffRemoved',
  'storyConsentWithdrawn',
  'mailRead',
  'overdueRemoved',
  'applicationRead',
  'applicationsListed',
  'applicationsExported',
  'answerChanged',
  'applicationsMerged',
  'applicationsParted',
  'noteAcknowledged',
  'certificateReissued',
  'certificateRevoked',
  'learnersExported',
] as const;
export type AuditedAct = (typeof auditedActs)[number];

/** Through which an act came: pages of the portal, the admin and its API, a command, or the clock. */
export const auditDoors = ['portal', 'admin', 'command', 'schedule'] as const;
export type AuditDoor = (typeof auditDoors)[number];
