import { describe, expect, test } from 'vitest';
import { readCmsConfig } from '../src/cms.ts';
import { demoEnvironment, productionEnvironment } from './production-environment.ts';
import { listCmsRefusals } from './refusals.ts';

const { RESEND_API_KEY, RESEND_WEBHOOK_SECRET, MAIL_FROM } = productionEnvironment;
const mail = { RESEND_API_KEY, RESEND_WEBHOOK_SECRET, MAIL_FROM };

describe('The configuration of mail', () => {
  test('takes the key, the secret of reports and the sender', () => {
    const config = readCmsConfig(productionEnvironment);
    expect(config.mail).toEqual({
      from: mail.MAIL_FROM,
      resendKey: mail.RESEND_API_KEY,
      webhookSecret: mail.RESEND_WEBHOOK_SECRET,
    });
    expect(config.warnings).toEqual([]);
  });

  test('needs a sender as soon as mail can leave', () => {
    const { MAIL_FROM, ...nameless } = mail;
    expect(Object.keys(listCmsRefusals({ ...demoEnvironment, ...nameless }))).toEqual([
      'MAIL_FROM',
    ]);
  });

  test('refuses a sender that is no address, or more than one', () => {
    const wrong = ['DUO', 'a@b, c@d', 'DUO <a@b> <c@d>', 'DUO <a@b>\r\nBcc: c@d', 'DUO <a b@c>'];
    for (const MAIL_FROM of wrong) {
      expect(listCmsRefusals({ ...demoEnvironment, ...mail, MAIL_FROM })).toHaveProperty(
        'MAIL_FROM',
      );
    }
    expect(listCmsRefusals({ ...demoEnvironment, ...mail, MAIL_FROM: 'a@b.example' })).toEqual({});
  });

  test('refuses keys of another form, such as one in the place of the other', () => {
    const swapped = { RESEND_API_KEY: 'whsec_c2VjcmV0', RESEND_WEBHOOK_SECRET: 're_abc_123' };
    const refusals = listCmsRefusals({ ...demoEnvironment, ...mail, ...swapped });
    expect(Object.keys(refusals).sort()).toEqual(['RESEND_API_KEY', 'RESEND_WEBHOOK_SECRET']);
  });

  test('warns production when mail cannot leave, or bounces cannot be reported', () => {
    const { RESEND_API_KEY, ...mute } = productionEnvironment;
    expect(readCmsConfig(mute).warnings).toEqual([expect.stringContaining('RESEND_API_KEY')]);
    const { RESEND_WEBHOOK_SECRET, ...deaf } = productionEnvironment;
    expect(readCmsConfig(deaf).warnings).toEqual([
      expect.stringContaining('RESEND_WEBHOOK_SECRET'),
    ]);
  });
});
