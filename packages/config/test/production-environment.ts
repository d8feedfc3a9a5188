import { generateKeyPairSync } from 'node:crypto';
import type { Environment } from '../src/environment.ts';

/** A private key as a PEM in base64. */
export function makeKey(bits = 2048): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: bits });
  return Buffer.from(privateKey.export({ type: 'pkcs8', format: 'pem' })).toString('base64');
}

/** Everything that production asks for or warns without, right. */
export const productionEnvironment: Environment = {
  NODE_ENV: 'production',
  PUBLIC_SITE_URL: 'https://www.example.org',
  PUBLIC_CMS_URL: 'https://cms.example.org',
  PUBLIC_PORTAL_URL: 'https://mentors.example.org',
  CMS_URL: 'http://cms.internal:3001',
  SITE_PURGE_URLS: 'http://site-1.internal:3000/purge, http://site-2.internal:3000/purge',
  PURGE_KEY: 'p'.repeat(32),
  PORTAL_KEY: 'k'.repeat(32),
  PAYLOAD_SECRET: 's'.repeat(32),
  CERTIFICATE_KEY: makeKey(),
  RESEND_API_KEY: 're_abc_123',
  RESEND_WEBHOOK_SECRET: 'whsec_c2VjcmV0',
  MAIL_FROM: 'DUO for a JOB <hello@example.org>',
};

/** The secrets that the start script makes for a demo. */
export const demoEnvironment: Environment = {
  PURGE_KEY: `demo-${'0'.repeat(64)}`,
  PORTAL_KEY: `demo-${'2'.repeat(64)}`,
  PAYLOAD_SECRET: `demo-${'1'.repeat(64)}`,
  CERTIFICATE_KEY: `demo-${'3'.repeat(64)}`,
};
