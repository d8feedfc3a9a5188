import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Payload } from 'payload';
import { makeCertificateKey } from './certificate-key.ts';

const secret = 'demo-only-for-tests-000000000000000000000';

export interface TestCms {
  /** Where it listens, as `http://127.0.0.1:…`; also the one origin that it takes posts from. */
  url: string;
  payload: Payload;
  dataDirectory: string;
  stop: () => Promise<void>;
}

interface StartOptions {
  dataDirectory?: string;
  environment?: Record<string, string>;
  /** What to wait for when everything is loaded, before the database is opened. */
  beforeOpening?: () => Promise<void>;
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });
}

/**
 * A CMS with an empty database at the present schema, behind the edge that the product has, without
 * its admin. One for each process: the configuration is read once, from the environment. With a data
 * directory given, it goes on with what is there; variables that are given win.
 */
export async function startCms(given?: StartOptions): Promise<TestCms> {
  const dataDirectory = given?.dataDirectory ?? (await mkdtemp(path.join(tmpdir(), 'cms-test-')));
  const server = createServer();
  const url = await listen(server);
  Object.assign(process.env, {
    DUO_MODE: 'demo',
    DATA_DIR: dataDirectory,
    DATABASE_URL: '',
    PAYLOAD_SECRET: secret,
    PURGE_KEY: secret,
    PORTAL_KEY: secret,
    CERTIFICATE_KEY: `demo-${makeCertificateKey()}`,
    CMS_PORT: new URL(url).port,
    PUBLIC_CMS_URL: url,
    PUBLIC_SITE_URL: 'http://localhost:3000',
    PUBLIC_PORTAL_URL: 'http://localhost:3002',
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent',
    ...given?.environment,
  });

  const { configuration } = await import('../../src/configuration.ts');
  const { createRequestHandler, serverLimits } = await import('../../src/edge/request-handler.ts');
  const { default: config } = await import('../../src/payload.config.ts');
  const { getPayload } = await import('payload');
  const { pino } = await import('pino');
  await given?.beforeOpening?.();
  const payload = await getPayload({ config });
  await payload.db.migrate();
  Object.assign(server, serverLimits);
  server.on(
    'request',
    createRequestHandler({
      payload,
      answerAdmin: async (_, res) => void res.writeHead(404).end(),
      publicUrl: configuration.publicUrl,
      siteUrl: configuration.siteUrl,
      allowedHosts: configuration.allowedHosts,
      log: pino({ level: 'silent' }),
    }),
  );
  return {
    url,
    payload,
    dataDirectory,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await payload.destroy();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}
