import { createServer } from 'node:http';
import next from 'next';
import { getPayload } from 'payload';
import { pino } from 'pino';
import { configuration } from './configuration.ts';
import { drainOnSignal } from './edge/drain.ts';
import { createRequestHandler, serverLimits } from './edge/request-handler.ts';
import { startMail } from './mail/start-mail.ts';
import config from './payload.config.ts';
import { startRetention } from './privacy/start-retention.ts';
import { startPlanner } from './publishing/carry-out-plans.ts';
import { startPurgeSender } from './publishing/purge-sender.ts';
import { startSchedule } from './schedule/start-schedule.ts';
import { startRemovingExpired } from './sign-in/remove-expired.ts';
import { startCertificates } from './training/certificates/start-certificates.ts';

const { host, port, publicUrl, siteUrl, allowedHosts, logLevel } = configuration;
const log = pino({ base: { part: 'cms' }, level: logLevel });
for (const warning of configuration.warnings) log.warn(warning);

const payload = await getPayload({ config });

const stopSender = await startPurgeSender({
  payload,
  urls: configuration.sitePurgeUrls,
  key: configuration.purgeKey,
});
const stopPlanner = startPlanner(payload, 5_000);
const stopMail = await startMail(payload);
const stopRetention = startRetention(payload, 24 * 60 * 60 * 1_000);
const stopRemoving = startRemovingExpired(payload, 60_000);
const stopSchedule = startSchedule(payload, 5 * 60_000);
const stopCertificates = await startCertificates(payload);

// The last to start: once it has, Next keeps the process alive whatever fails.
const admin = next({
  dev: process.env.NODE_ENV === 'development',
  dir: new URL('..', import.meta.url).pathname,
  hostname: host,
  port,
});
await admin.prepare();

const server = createServer(
  serverLimits,
  createRequestHandler({
    payload,
    answerAdmin: admin.getRequestHandler(),
    publicUrl,
    siteUrl,
    allowedHosts,
    log,
  }),
);

server.listen(port, host, () => log.info({ msg: 'The CMS listens', host, port }));
drainOnSignal(server, async () => {
  stopPlanner();
  stopRemoving();
  stopSender();
  await stopMail();
  await stopRetention();
  await stopSchedule();
  await stopCertificates();
  await payload.destroy();
});
