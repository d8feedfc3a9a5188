import { z } from 'zod';
import { languages } from '../languages/languages.ts';
import { deliveries, mailKindNames, mailStates } from '../mail/mail-kinds.ts';
import { auditDoors, auditedActs } from './acts.ts';
import { consentPurposes } from './personal-data.ts';

/** Goes up when a program that reads the file would have to change. */
export const exportVersion = 1;

const instant = z.iso.datetime();
const language = z.enum(languages);
const id = z.union([z.number(), z.string()]);

const mail = z.strictObject({
  kind: z.enum(mailKindNames),
  to: z.string(),
  subject: z.string(),
  language,
  state: z.enum(mailStates),
  delivery: z.enum(deliveries).nullable(),
  problem: z.string().nullable(),
  attempts: z.number(),
  writtenAt: instant,
  sentAt: instant.nullable(),
  validUntil: instant.nullable(),
});

/**
 * All that is held about a volunteer, as she exports it; described for its readers in
 * `docs/my-data-export.md`. Instants are ISO 8601, in UTC. Source: GDPR art. 15 and 20.
 */
export const myDataExportSchema = z.strictObject({
  format: z.literal('duo-my-data'),
  version: z.literal(exportVersion),
  exportedAt: instant,
  account: z.array(
    z.strictObject({
      id,
      email: z.string(),
      language,
      lastSignInAt: instant.nullable(),
      createdAt: instant,
      changedAt: instant,
    }),
  ),
  sessions: z.array(
    z.strictObject({
      device: z.string().nullable(),
      startedAt: instant,
      lastUsedAt: instant,
      expiresAt: instant,
    }),
  ),
  codes: z.array(
    z.strictObject({
      email: z.string().nullable(),
      language,
      wrongTries: z.number(),
      isSpent: z.boolean(),
      expiresAt: instant,
    }),
  ),
  limits: z.array(
    z.strictObject({
      /** Of each act that counts, in milliseconds since 1970. */
      times: z.array(z.number()),
      expiresAt: instant,
    }),
  ),
  consents: z.array(
    z.strictObject({
      purpose: z.enum(consentPurposes),
      granted: z.boolean(),
      textVersion: z.string(),
      decidedAt: instant,
    }),
  ),
  mails: z.array(mail),
  stoppedAddresses: z.array(
    z.strictObject({
      address: z.string().nullable(),
      reason: z.enum(['bounced', 'complained']),
      since: instant,
      changedAt: instant,
    }),
  ),
  acts: z.array(
    z.strictObject({
      act: z.enum(auditedActs),
      at: instant,
      /** The collection of whoever did it; null for the product itself. */
      by: z.enum(['volunteers', 'staff']).nullable(),
      door: z.enum(auditDoors),
      record: z.string().nullable(),
      count: z.number().nullable(),
    }),
  ),
});

export type MyDataExport = z.infer<typeof myDataExportSchema>;

/** The lists that an export is made of. */
export type ExportPart = Exclude<keyof MyDataExport, 'format' | 'version' | 'exportedAt'>;

export const exportParts = [
  'account',
  'sessions',
  'codes',
  'limits',
  'consents',
  'mails',
  'stoppedAddresses',
  'acts',
] as const satisfies ExportPart[];
