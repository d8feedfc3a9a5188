import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import next from 'next';
import { getPayload } from 'payload';
import { pino } from 'pino';
import { configuration } from './configuration.ts';
import { createApi } from './edge/api.ts';
import { checkRequest } from './edge/check-request.ts';
import { drainOnSignal } from './edge/drain.ts';
import { answerHealth } from './edge/health.ts';
import { logRequest } from './edge/request-log.ts';
import { setSecurityHeaders } from './edge/security-headers.ts';
import config from './payload.config.ts';
import { startPlanner } from './publishing/carry-out-plans.ts';
import { startPurgeSender } from './publishing/purge-sender.ts';

const { host, port, publicUrl, siteUrl, allowedHosts, logLevel } = configuration;
const log = pino({ base: { part: 'cms' }, level: logLevel });
for (const warning of configuration.warnings) log.warn(warning);

const payload = await getPayload({ config });
const admin = next({
  dev: process.env.NODE_ENV === 'development',
  dir: new URL('..', import.meta.url).pathname,
  hostname: host,
  port,
});
await admin.prepare();
const answerAdmin = admin.getRequestHandler();
const answerApi = getRequestListener(createApi(payload.config), { overrideGlobalObjects: false });
const isSecure = publicUrl.startsWith('https:');

const isReady = async () => {
  try {
    await payload.count({ collection: 'purges', overrideAccess: true });
    return true;
  } catch {
    return false;
  }
};

const server = createServer(
  { maxHeaderSize: 16_384, headersTimeout: 10_000, requestTimeout: 60_000 },
  async (req, res) => {
    logRequest(req, res, log);
    setSecurityHeaders(req, res, { siteUrl, isSecure });
    const refusal = checkRequest(req, { allowedHosts, ownOrigin: publicUrl });
    if (refusal) {
      res.writeHead(refusal.status, { 'content-type': 'application/json', ...refusal.headers });
      res.end(JSON.stringify({ errors: [{ message: refusal.message }] }));
      return;
    }
    const [path = '/'] = (req.url ?? '/').split('?', 1);
    if (await answerHealth(path, res, isReady)) return;
    if (path.startsWith('/api/')) await answerApi(req, res);
    else if (path === '/') res.writeHead(302, { location: '/admin' }).end();
    else await answerAdmin(req, res);
  },
);

const stopSender = await startPurgeSender({
  payload,
  urls: configuration.sitePurgeUrls,
  key: configuration.purgeKey,
});
const stopPlanner = startPlanner(payload, 5_000);

server.listen(port, host, () => log.info({ msg: 'The CMS listens', host, port }));
drainOnSignal(server, async () => {
  stopPlanner();
  stopSender();
  await payload.destroy();
});
