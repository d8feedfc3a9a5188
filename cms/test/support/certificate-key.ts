import { generateKeyPairSync } from 'node:crypto';

/** A key that signs badges, as `CERTIFICATE_KEY` has it: another one for each test file. */
export function makeCertificateKey(): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return Buffer.from(privateKey.export({ type: 'pkcs8', format: 'pem' })).toString('base64');
}
