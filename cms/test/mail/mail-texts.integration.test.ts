import { languages } from '@duo/domain/languages/languages';
import { mailKindNames } from '@duo/domain/mail/mail-kinds';
import { afterAll, describe, expect, test } from 'vitest';
import { signIn } from '../support/staff.ts';
import { openOutbox } from './support/outbox.ts';

const outbox = await openOutbox({ resendKey: '' });
const { cms, payload, queue } = outbox;

const { startMail } = await import('../../src/mail/start-mail.ts');
const stopMail = await startMail(payload);
afterAll(async () => {
  await stopMail();
  await outbox.stop();
});
const { ask } = await signIn(cms, 'editor');
const english = { headers: { 'accept-language': 'en' } };

async function findText(kind: string, language: string) {
  const query = `where[kind][equals]=${kind}&where[language][equals]=${language}`;
  const { body } = await ask('GET', `/api/mail-texts?${query}`);
  return body.docs[0];
}

async function save(kind: string, language: string, words: object) {
  const { id } = await findText(kind, language);
  return ask('PATCH', `/api/mail-texts/${id}`, { body: words, ...english });
}

describe('The words of a mail', () => {
  test('stand in the CMS for each mail and language, once, as the product brings them', async () => {
    const stopAnother = await startMail(payload);
    await stopAnother();
    const { totalDocs } = await payload.count({ collection: 'mail-texts' });
    expect(totalDocs).toBe(mailKindNames.length * languages.length);
    expect((await findText('signInCode', 'nl')).subject).toBe('Uw code om u aan te melden');
  });

  test('are used as staff wrote them from the next mail on, and as they were once emptied', async () => {
    const own = { subject: 'Voici votre code', body: 'Le code :\n\n{code}\n\nBonne journée !' };
    expect((await save('signInCode', 'fr', own)).status).toBe(200);
    const mail = await queue({ kind: 'signInCode', to: 'own-words@example.org' });
    expect(mail.subject).toBe('Voici votre code');
    const { body } = await save('signInCode', 'fr', { subject: '', body: '' });
    expect(body.doc.subject).toBe('Votre code de connexion');
    const next = await queue({ kind: 'signInCode', to: 'own-words@example.org' });
    expect(next.subject).toBe('Votre code de connexion');
  });

  test('are stored only where they differ, so that the product’s own can still be mended', async () => {
    await save('dataErased', 'en', { subject: 'Your data was erased', heading: 'All gone' });
    const { id } = await findText('dataErased', 'en');
    const row = await payload.db.findOne({
      collection: 'mail-texts',
      where: { id: { equals: id } },
      req: {},
    });
    expect(row).toMatchObject({ subject: null, body: null, heading: 'All gone' });
  });

  test('are refused with an unknown placeholder, a stray brace, or a code in the subject', async () => {
    const wrong = [
      [{ body: '{code} for {naam}' }, 'body', '{naam}'],
      [{ body: '{code} and {' }, 'body', 'brace'],
      [{ body: '{code, plural, one {x} other {y}}' }, 'body', 'brace'],
      [{ subject: 'Your code is {code}' }, 'subject', 'subject'],
    ] as const;
    for (const [words, path, explanation] of wrong) {
      const { status, body } = await save('signInCode', 'en', words);
      expect(status).toBe(400);
      const [problem] = body.errors[0].data.errors;
      expect([problem.path, problem.message]).toEqual([path, expect.stringContaining(explanation)]);
    }
  });

  test('are refused without the placeholder that the mail is about', async () => {
    const { status, body } = await save('signInCode', 'en', { body: 'No code for you.' });
    expect(status).toBe(400);
    expect(body.errors[0].data.errors[0].message).toContain('{code} is missing');
  });

  test('cannot become those of another mail or language', async () => {
    const { id } = await findText('signInCode', 'en');
    await ask('PATCH', `/api/mail-texts/${id}`, { body: { kind: 'dataErased', language: 'fr' } });
    expect((await findText('signInCode', 'en')).id).toBe(id);
  });
});

describe('The preview of words', () => {
  const preview = (body: object) => ask('POST', '/api/mail-texts/preview', { body, ...english });

  test('shows the mail that they would make, with made-up values, and saves nothing', async () => {
    const words = { kind: 'staffInvitation', language: 'nl', heading: 'Dag <b>iedereen</b>' };
    const { status, body } = await preview(words);
    expect(status).toBe(200);
    expect(body.html).toContain('Dag &lt;b&gt;iedereen&lt;/b&gt;');
    expect(body.text).toContain('Dag Camille');
    expect((await findText('staffInvitation', 'nl')).heading).toBe('Welkom in het team');
  });

  test('says what is wrong with words that make no mail', async () => {
    const { body } = await preview({ kind: 'signInCode', language: 'fr', body: 'Rien' });
    expect(body.problems).toEqual([expect.stringContaining('{code} is missing')]);
  });

  test('is for staff alone', async () => {
    const { createClient } = await import('../support/client.ts');
    const body = { kind: 'signInCode', language: 'fr' };
    const { status } = await createClient(cms)('POST', '/api/mail-texts/preview', { body });
    expect(status).toBe(403);
  });
});
