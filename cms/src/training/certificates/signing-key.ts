import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { readCertificateKey } from '@duo/config/certificate-key';
import { keysPath } from '@duo/domain/training/certificate-addresses';
import type { JWK } from 'jose';
import type { Payload, PayloadRequest } from 'payload';
import { configuration } from '../../configuration.ts';
import type { SigningKey as KeyRow } from '../../payload-types.ts';

const collection = 'signing-keys';

/** The algorithm that every reader of Open Badges knows. Source: 1EdTech, Open Badges 3.0, 8.2. */
export const badgeAlgorithm = 'RS256';

export interface SigningKey {
  privateKey: KeyObject;
  /** Where its public half stands. */
  id: string;
  thumbprint: string;
  /** As the site publishes it. */
  publicJwk: JWK;
}

let opened: SigningKey | undefined;

/** Of the members that make a key of RSA what it is, in their order (RFC 7638). */
function thumbprintOf({ e, kty, n }: JWK): string {
  return createHash('sha256').update(JSON.stringify({ e, kty, n })).digest('base64url');
}

/** The key that signs badges now. @throws Error where the configuration holds none that can be read. */
export function openSigningKey(): SigningKey {
  if (opened) return opened;
  const privateKey = readCertificateKey(configuration.certificateKey);
  const jwk = createPublicKey(privateKey).export({ format: 'jwk' }) as JWK;
  const thumbprint = thumbprintOf(jwk);
  const id = `${configuration.siteUrl}${keysPath}#${thumbprint}`;
  const publicJwk = { ...jwk, kid: id, alg: badgeAlgorithm, use: 'sig' };
  opened = { privateKey, id, thumbprint, publicJwk };
  return opened;
}

/** Keeps the public half of the present key, once. */
export async function keepSigningKey(req: PayloadRequest): Promise<void> {
  const { thumbprint, publicJwk } = openSigningKey();
  const { db } = req.payload;
  const where = { thumbprint: { equals: thumbprint } };
  if (await db.findOne({ collection, where, req })) return;
  const usedSince = new Date().toISOString();
  const data = { thumbprint, jwk: publicJwk, usedSince };
  await db.create({ collection, data, req, returning: false });
}

/** The public half of every key that ever signed, the latest first (RFC 7517, 5). */
export async function listPublicKeys(payload: Payload): Promise<{ keys: JWK[] }> {
  const { docs } = await payload.db.find<KeyRow>({
    collection,
    sort: '-usedSince',
    limit: 0,
    pagination: false,
  });
  return { keys: docs.map(({ jwk }) => jwk as JWK) };
}
