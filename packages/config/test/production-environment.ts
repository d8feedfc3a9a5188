import type { Environment } from '../src/environment.ts';

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
  RESEND_API_KEY: 're_abc_123',
  RESEND_WEBHOOK_SECRET: 'whsec_c2VjcmV0',
  MAIL_FROM: 'DUO for a JOB <hello@example.org>',
};

/** The secrets that the start script makes for a demo. */
export const demoEnvironment: Environment = {
  PURGE_KEY: `demo-${'0'.repeat(64)}`,
  PORTAL_KEY: `demo-${'2'.repeat(64)}`,
  PAYLOAD_SECRET: `demo-${'1'.repeat(64)}`,
};
