import type { AuditedAct } from '@duo/domain/privacy/acts';
import {
  type ConsentPurpose,
  type ConsentView,
  consentPurposes,
  consentTextVersions,
} from '@duo/domain/privacy/personal-data';
import type { PayloadRequest } from 'payload';
import { type Act, recordAct } from '../audit/record-act.ts';

const collection = 'volunteer-consents';

async function findLatest(
  req: PayloadRequest,
  volunteerId: number | string,
  purpose: ConsentPurpose,
): Promise<ConsentView> {
  const { docs } = await req.payload.find({
    collection,
    where: {
      and: [{ volunteerId: { equals: String(volunteerId) } }, { purpose: { equals: purpose } }],
    },
    sort: ['-decidedAt', '-id'],
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const [decision] = docs;
  return {
    purpose,
    granted: decision?.granted ?? false,
    textVersion: decision?.textVersion ?? consentTextVersions[purpose],
    decidedAt: decision?.decidedAt ?? null,
  };
}

/** What a volunteer agreed to, purpose by purpose; nothing before she has said so. */
export async function listConsents(
  req: PayloadRequest,
  volunteerId: number | string,
): Promise<ConsentView[]> {
  const consents: ConsentView[] = [];
  for (const purpose of consentPurposes) {
    consents.push(await findLatest(req, volunteerId, purpose));
  }
  return consents;
}

/** Only what was given can be withdrawn. */
function nameDecision(granted: boolean, before: ConsentView): AuditedAct {
  if (granted) return 'consentGiven';
  return before.granted ? 'consentWithdrawn' : 'consentRefused';
}

/**
 * Writes what a volunteer decides, to the text that the portal shows now, in the transaction of `req`.
 * What she has decided already, to the same text, is not written twice.
 * @param acting who decides, where that is not the user of the request.
 */
export async function decideConsent(
  req: PayloadRequest,
  volunteerId: number | string,
  { purpose, granted }: { purpose: ConsentPurpose; granted: boolean },
  acting: Pick<Act, 'by' | 'door'> = {},
): Promise<void> {
  const textVersion = consentTextVersions[purpose];
  const latest = await findLatest(req, volunteerId, purpose);
  const isSame = latest.granted === granted && latest.textVersion === textVersion;
  if (latest.decidedAt && isSame) return;
  const { id } = await req.payload.create({
    collection,
    data: {
      volunteerId: String(volunteerId),
      purpose,
      granted,
      textVersion,
      decidedAt: new Date().toISOString(),
    },
    depth: 0,
    overrideAccess: true,
    req,
  });
  const act = nameDecision(granted, latest);
  await recordAct(req, { act, about: { collection, id }, ...acting });
}
