import { startCms } from '../../support/start-cms.ts';
import { makeAll, openGraduation } from './graduates.ts';

// A CMS of its own: with `hang`, somebody finishes the course, and the making of the certificate never ends;
// with `make`, another process goes on with what the first left behind, and says what came of it.
const [dataDirectory = '', task = ''] = process.argv.slice(2);
const cms = await startCms({ dataDirectory });
const say = (text: string) => process.stdout.write(`${text}\n`);

if (task === 'hang') {
  const { graduate } = await openGraduation(cms);
  await graduate();
  const render = () => {
    say('making');
    return new Promise<Buffer>(() => {});
  };
  await makeAll(cms, { render, leaseMs: 1_000 });
}

await makeAll(cms);
const count = async (collection: 'certificates' | 'certificate-files', where = {}) =>
  (await cms.payload.db.count({ collection, where })).totalDocs;
const mails = await cms.payload.db.count({
  collection: 'mails',
  where: { kind: { equals: 'certificateIssued' } },
});
const { docs } = await cms.payload.db.find<{ id: number; attempts: number }>({
  collection: 'certificates',
});
say(
  JSON.stringify({
    certificates: await count('certificates'),
    files: await count('certificate-files'),
    mails: mails.totalDocs,
    attempts: docs[0]?.attempts,
  }),
);
process.exit(0);
