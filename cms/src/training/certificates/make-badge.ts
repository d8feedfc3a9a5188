import type { CertificateFacts } from '@duo/domain/training/certificate';
import { certificatePath } from '@duo/domain/training/certificate-addresses';
import { createTranslator } from '@duo/i18n/translate';
import { SignJWT } from 'jose';
import { configuration } from '../../configuration.ts';
import { organisation } from './organisation.ts';
import { badgeAlgorithm, openSigningKey } from './signing-key.ts';

const contexts = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
];

/** The page on which a certificate is verified. */
export function verificationUrl({
  language,
  code,
}: Pick<CertificateFacts, 'language' | 'code'>): string {
  return `${configuration.siteUrl}${certificatePath(language, code)}`;
}

function toSeconds(instant: Date): number {
  return Math.floor(instant.getTime() / 1000);
}

/** The credential as it is signed. It names its holder, and says nothing else of her. */
function describeAchievement(facts: CertificateFacts, courseId: string, issuedAt: Date) {
  const { siteUrl } = configuration;
  const t = createTranslator(facts.language, 'cms');
  const id = verificationUrl(facts);
  const narrative = t('badge.criteria', { hours: facts.hours, course: facts.courseTitle });
  return {
    '@context': contexts,
    id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: t('certificate.title'),
    issuer: { id: siteUrl, type: ['Profile'], name: organisation, url: siteUrl },
    validFrom: new Date(toSeconds(issuedAt) * 1000).toISOString(),
    credentialSubject: {
      id: `${id}#holder`,
      type: ['AchievementSubject'],
      identifier: [
        { type: 'IdentityObject', hashed: false, identityHash: facts.name, identityType: 'name' },
      ],
      activityEndDate: `${facts.completedOn}T00:00:00Z`,
      achievement: {
        id: `${siteUrl}/#course-${courseId}`,
        type: ['Achievement'],
        achievementType: 'Certificate',
        inLanguage: facts.language,
        name: facts.courseTitle,
        description: narrative,
        criteria: { narrative },
      },
    },
  };
}

/**
 * Makes the badge of a certificate: an Open Badge 3.0 as a signed JWT, which holds the credential itself.
 * Source: 1EdTech, Open Badges 3.0, 8.2 (JSON Web Token proof format).
 */
export async function makeBadge(
  facts: CertificateFacts,
  { courseId, issuedAt }: { courseId: string; issuedAt: Date },
): Promise<string> {
  const { privateKey, id: kid } = openSigningKey();
  const credential = describeAchievement(facts, courseId, issuedAt);
  return new SignJWT(credential)
    .setProtectedHeader({ alg: badgeAlgorithm, typ: 'JWT', kid })
    .setIssuer(credential.issuer.id)
    .setJti(credential.id)
    .setSubject(credential.credentialSubject.id)
    .setNotBefore(toSeconds(issuedAt))
    .sign(privateKey);
}
