import type { MailKind } from '@duo/domain/mail/mail-kinds';
import type { Payload, PayloadRequest } from 'payload';
import type { MailToQueue } from '../../../src/mail/queue-mail.ts';
import type { Mail } from '../../../src/payload-types.ts';
import { makeCertificateKey } from '../../support/certificate-key.ts';
import { startCms, type TestCms } from '../../support/start-cms.ts';
import { type FakeResend, startFakeResend } from './fake-resend.ts';

/** A CMS that sends through a fake of Resend as fast as it can, and what tests look at. */
export interface Outbox {
  cms: TestCms;
  payload: Payload;
  resend: FakeResend;
  /** Queues a mail in a transaction of its own. @returns its row. */
  queue: (mail: { kind: MailKind; to: string } & Record<string, unknown>) => Promise<Mail>;
  runInTransaction: (work: (req: PayloadRequest) => Promise<unknown>) => Promise<void>;
  queueMail: <K extends MailKind>(req: PayloadRequest, mail: MailToQueue<K>) => Promise<void>;
  read: (id: number | string) => Promise<Mail>;
  /** Changes a row past every rule. */
  change: (id: number | string, data: Partial<Mail>) => Promise<void>;
  /** Sends whatever is due now, then stops. */
  sendAll: () => Promise<void>;
  stop: () => Promise<void>;
}

const inTenMinutes = () => new Date(Date.now() + 600_000);

/** Of the kinds that tests look into; of another, what its preview shows. */
const samples: Partial<Record<MailKind, () => object>> = {
  signInCode: () => ({
    values: { code: '482913', minutes: 10, link: 'https://portal.example/fr/entrer?jeton=geheim' },
    endsAt: inTenMinutes(),
  }),
  changeEmailCode: () => ({ values: { code: '482913', minutes: 10 }, endsAt: inTenMinutes() }),
  emailChanged: () => ({ values: { newEmail: 'new@example.org', phone: '+32 2 203 02 31' } }),
  staffInvitation: () => ({
    values: { name: 'Camille', hours: 48, link: 'https://cms.example/invitation?jeton=geheim' },
    endsAt: inTenMinutes(),
  }),
  staffPassword: () => ({
    values: { name: 'Camille', hours: 24, link: 'https://cms.example/admin/reset/geheim' },
    endsAt: inTenMinutes(),
  }),
  dataErased: () => ({ values: { phone: '+32 2 203 02 31' } }),
  unusedErased: () => ({ values: { months: 24, phone: '+32 2 203 02 31' } }),
};

const production = {
  DUO_MODE: 'production',
  PAYLOAD_SECRET: 'only-for-tests-00000000000000000000000000',
  PURGE_KEY: 'only-for-tests-11111111111111111111111111',
  PORTAL_KEY: 'only-for-tests-22222222222222222222222222',
  CERTIFICATE_KEY: makeCertificateKey(),
  PUBLIC_SITE_URL: 'https://www.example.org',
  PUBLIC_PORTAL_URL: 'https://mentors.example.org',
  SITE_PURGE_URLS: 'http://127.0.0.1:3000/purge',
  ALLOW_INSECURE_URLS: 'yes',
};

/** @param resendKey none for a CMS that sends nothing. */
export async function openOutbox({
  resendKey = 're_test',
  isProduction = false,
} = {}): Promise<Outbox> {
  const environment = {
    RESEND_API_KEY: resendKey,
    MAIL_FROM: 'DUO for a JOB <hello@example.org>',
    RESEND_WEBHOOK_SECRET: `whsec_${Buffer.from('a secret of this test').toString('base64')}`,
    ...(isProduction ? production : {}),
  };
  const cms = await startCms({ environment });
  const resend = await startFakeResend();
  const { payload } = cms;
  const { createLocalReq } = await import('payload');
  const { runInTransaction } = await import('../../../src/database/run-in-transaction.ts');
  const { queueMail } = await import('../../../src/mail/queue-mail.ts');
  const { sampleValues } = await import('../../../src/mail/sample-values.ts');
  const { sendDue } = await import('./send-due.ts');

  const read = async (id: number | string) =>
    (await payload.findByID({ collection: 'mails', id, showHiddenFields: true })) as Mail;

  return {
    cms,
    payload,
    resend,
    queueMail,
    read,
    runInTransaction: async (work) => {
      const req = await createLocalReq({}, payload);
      await runInTransaction(req, () => work(req));
    },
    queue: async ({ kind, ...given }) => {
      const sample = samples[kind]?.() ?? { values: sampleValues(kind), endsAt: inTenMinutes() };
      const mail = { kind, language: 'fr', ...sample, ...given };
      await queueMail(await createLocalReq({}, payload), mail as never);
      const { docs } = await payload.find({ collection: 'mails', sort: '-id', limit: 1 });
      return read(docs[0]?.id ?? 0);
    },
    change: async (id, data) => {
      await payload.db.updateOne({ collection: 'mails', id, data, req: {} });
    },
    sendAll: () => sendDue(payload, resend.url),
    stop: async () => {
      await resend.stop();
      await cms.stop();
    },
  };
}
