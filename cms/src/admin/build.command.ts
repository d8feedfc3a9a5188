import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

/*
 * Builds the admin. The build evaluates the configuration, which asks for secrets; it is given ones
 * that no running CMS accepts in production, and none of them gets into what is built.
 */
const nextCommand = createRequire(import.meta.url).resolve('next/dist/bin/next');
const secret = 'demo-only-to-build-the-admin-0000000000';
const { status } = spawnSync(process.execPath, [nextCommand, 'build'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    DUO_MODE: 'demo',
    NODE_ENV: 'production',
    PAYLOAD_SECRET: secret,
    PURGE_KEY: secret,
    PORTAL_KEY: secret,
    CERTIFICATE_KEY: secret,
    NEXT_TELEMETRY_DISABLED: '1',
  },
});
process.exit(status ?? 1);
