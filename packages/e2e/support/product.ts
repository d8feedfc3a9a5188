import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describePart, type Part } from './part.ts';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '../../..');
const secret = 'demo-for-journeys-0123456789abcdef0123';

function makeCertificateKey(): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  return `demo-${Buffer.from(pem).toString('base64url')}`;
}

/** The whole product, running with ports, data and secrets of its own. */
export interface Product {
  siteUrl: string;
  cmsUrl: string;
  portalUrl: string;
  cms: Part;
  site: Part;
  portal: Part;
  account(name: string): Promise<{ email: string; password: string }>;
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || !address) throw new Error('No port is free.');
  return address.port;
}

async function createEnvironment(dataDirectory: string) {
  const sitePort = process.env.SITE_PORT ?? String(await findFreePort());
  const cmsPort = process.env.CMS_PORT ?? String(await findFreePort());
  const portalPort = process.env.PORTAL_PORT ?? String(await findFreePort());
  const portalUrl = `http://localhost:${portalPort}`;
  const siteUrl = `http://localhost:${sitePort}`;
  const cmsUrl = `http://localhost:${cmsPort}`;
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    DUO_MODE: 'demo',
    DATA_DIR: dataDirectory,
    SITE_PORT: sitePort,
    CMS_PORT: cmsPort,
    PORTAL_PORT: portalPort,
    PUBLIC_PORTAL_URL: portalUrl,
    PUBLIC_SITE_URL: siteUrl,
    PUBLIC_CMS_URL: cmsUrl,
    CMS_URL: `http://127.0.0.1:${cmsPort}`,
    PAYLOAD_SECRET: secret,
    PURGE_KEY: secret,
    PORTAL_KEY: secret,
    CERTIFICATE_KEY: makeCertificateKey(),
    LOG_LEVEL: 'info',
    // Each journey says from which address its visitor comes, as a proxy does.
    TRUSTED_PROXIES: '127.0.0.1,::1',
  };
  return { env, siteUrl, cmsUrl, portalUrl };
}

/** The demo account with a role, or with an address. */
async function findAccount(name: string) {
  const file = path.join(root, 'cms/src/seed/demo-accounts.json');
  const accounts = JSON.parse(await readFile(file, 'utf8'));
  const { email, password } = accounts.find(
    (account: { role: string; email: string }) => account.role === name || account.email === name,
  );
  return { email, password };
}

/** Prepares and starts a product in a temporary folder, and ends it all afterwards. */
export async function withProduct(use: (product: Product) => Promise<void>): Promise<void> {
  const dataDirectory = await mkdtemp(path.join(tmpdir(), 'duo-journeys-'));
  const { env, siteUrl, cmsUrl, portalUrl } = await createEnvironment(dataDirectory);
  const describe = (name: string, entry: string, url: string) =>
    describePart({
      name,
      env,
      folder: path.join(root, name),
      command: [process.execPath, entry],
      readyUrl: `${url}/health/ready`,
      logFile: path.join(dataDirectory, `${name}.log`),
    });
  const cms = describe('cms', 'src/server.ts', cmsUrl);
  const site = describe('site', 'server.ts', siteUrl);
  const portal = describe('portal', 'server.ts', portalUrl);
  const command = { cwd: path.join(root, 'cms'), env };
  try {
    await run(process.execPath, ['src/seed/seed.command.ts'], command);
    await cms.start();
    await Promise.all([site.start(), portal.start()]);
    await use({ siteUrl, cmsUrl, portalUrl, cms, site, portal, account: findAccount });
  } finally {
    await Promise.all([site.stop(), portal.stop(), cms.stop()]);
    await rm(dataDirectory, { recursive: true, force: true });
  }
}
