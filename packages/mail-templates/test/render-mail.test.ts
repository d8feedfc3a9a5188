import { languages } from '@duo/domain/languages/languages';
import { mailKindNames } from '@duo/domain/mail/mail-kinds';
import { hasButton } from '@duo/domain/mail/mail-words';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { renderSample } from './samples.ts';

// What programs for mail need and browsers do without: tables to lay out, sizes as attributes, styles
// in place, conditional comments.
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    'no-conditional-comment': 'off',
    'no-deprecated-attr': 'off',
    'no-inline-style': 'off',
    'no-trailing-whitespace': 'off',
    'attr-quotes': 'off',
    'void-style': 'off',
    'long-title': 'off',
    'prefer-native-element': 'off',
    // `none` says the same, but older programs know `presentation` only.
    'presentation-role-style': 'off',
  },
});

const everyMail = mailKindNames.flatMap((kind) =>
  languages.map((language) => ({ kind, language })),
);

describe.each(everyMail)('The mail $kind in $language', ({ kind, language }) => {
  test('is sound HTML that says its language and fetches nothing', async () => {
    const { html } = await renderSample(kind, { language });
    const report = await validator.validateString(html);
    const messages = report.results.flatMap((result) => result.messages);
    expect(messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
    expect(html).toContain(`<html lang="${language}" dir="ltr"`);
    expect(html).not.toMatch(/<img|<link|@import|url\(|<script|src=/i);
  });

  test('says the same as plain text, every value included', async () => {
    const { html, text, subject } = await renderSample(kind, { language });
    expect(subject).not.toMatch(/[{}\r\n]/);
    expect(text).not.toMatch(/[{}<>]/);
    expect(html.replaceAll(/<style[\s\S]*?<\/style>/g, '')).not.toMatch(/[{}]/);
    expect(`${subject} ${text}`).not.toMatch(/ [,.]| {2}|\(\)/);
    expect(text).toContain('www.example.org');
    expect(html).toContain('www.example.org');
    const links = text.match(/https:\/\/\S+/g) ?? [];
    expect(links).toHaveLength(hasButton(kind) ? 1 : 0);
    for (const link of links) expect(html).toContain(`href="${link.replaceAll('&', '&amp;')}"`);
  });
});

describe('What a person typed', () => {
  const hostileName =
    '<img src=x onerror=alert(1)>"\'&amp;\r\nBcc: all@example.org\u202etxt.exe\u2066';

  test('stays text in the HTML, whatever markup it holds', async () => {
    const { html } = await renderSample('staffInvitation', { values: { name: hostileName } });
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;amp; Bcc:');
  });

  test('cannot end a line or turn the direction of the text around it', async () => {
    const rendered = await renderSample('staffInvitation', {
      words: { subject: 'Bonjour {name}' },
      values: { name: hostileName },
    });
    expect(rendered.subject).toBe(
      'Bonjour <img src=x onerror=alert(1)>"\'&amp; Bcc: all@example.org txt.exe',
    );
    for (const part of Object.values(rendered)) {
      expect(part).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/);
    }
    expect(rendered.text).toContain('Bonjour <img src=x onerror=alert(1)>"\'&amp; Bcc:');
  });

  test('cannot bring a placeholder of its own', async () => {
    const { text } = await renderSample('staffInvitation', { values: { name: '{hours} {code}' } });
    expect(text).toContain('Bonjour {hours} {code},');
  });

  test('keeps its own direction when it runs from right to left', async () => {
    const { html, text } = await renderSample('staffInvitation', { values: { name: 'ليلى' } });
    expect(html).toContain('<span dir="auto">ليلى</span>');
    expect(text).toContain('\u2068ليلى\u2069');
  });

  test('is cut where it would fill the mail', async () => {
    const { text } = await renderSample('staffInvitation', { values: { name: 'a'.repeat(5_000) } });
    expect(text.length).toBeLessThan(1_500);
  });
});

describe('A text that somebody wrote', () => {
  const text = 'Premier.\r\n\r\n\r\nSecond <b>\u202e,\nfin. '.concat('x'.repeat(3_000));

  test('keeps its lines and its length, and stays text', async () => {
    const rendered = await renderSample('messageToVolunteer', { values: { text } });
    expect(rendered.text).toContain('Premier.\n\nSecond <b> ,\nfin. xxx');
    expect(rendered.text).toContain('x'.repeat(3_000));
    expect(rendered.html).toContain('Premier.<br><br>Second &lt;b&gt; ,<br>fin. xxx');
    expect(`${rendered.html}${rendered.text}`).not.toContain('\u202e');
  });

  test('is one line in a subject', async () => {
    const words = { subject: 'De {text}' };
    const { subject } = await renderSample('messageToVolunteer', { words, values: { text } });
    expect(subject).toMatch(/^De Premier\. Second <b> , fin\. x+$/);
  });

  test('keeps the direction of a line that runs from right to left', async () => {
    const { text: plain } = await renderSample('messageToVolunteer', {
      values: { text: 'Oui\nليلى' },
    });
    expect(plain).toContain('Oui\n\u2068ليلى\u2069');
  });

  test('is the whole of an information note', async () => {
    const note = Array.from({ length: 60 }, (_, count) => `Alinéa ${count}.`).join('\n\n');
    const rendered = await renderSample('informationNote', { values: { note } });
    expect(rendered.text).toContain(note);
  });
});

describe('The words of staff', () => {
  test('are text too, and part into paragraphs at blank lines', async () => {
    const body = 'Un <b>mot</b>\r\nsur deux lignes\r\n\r\n{code}\n\n\nFin';
    const { html, text } = await renderSample('signInCode', { words: { body } });
    expect(html).toContain('Un &lt;b&gt;mot&lt;/b&gt;<br>sur deux lignes');
    expect(text).toContain('Un <b>mot</b>\nsur deux lignes\n\n482913\n\nFin');
  });

  test('show a code that stands alone large', async () => {
    const { html } = await renderSample('signInCode', { words: { body: 'Code {code}\n\n{code}' } });
    expect(html.match(/letter-spacing:6px/g)).toHaveLength(1);
  });

  test('hold French punctuation to its word, and leave other languages as they are', async () => {
    const words = { heading: 'Prêt ? « Oui »', body: '{code}' };
    expect((await renderSample('signInCode', { words })).text).toContain(
      'Prêt\u00a0? «\u00a0Oui\u00a0»',
    );
    const dutch = await renderSample('signInCode', { words, language: 'nl' });
    expect(dutch.text).toContain('Prêt ? « Oui »');
  });

  test('need a value for each placeholder', async () => {
    const words = { body: 'Bonjour {name}' };
    await expect(renderSample('signInCode', { words })).rejects.toThrow('no value for {name}');
    const inherited = { body: '{toString}' };
    await expect(renderSample('signInCode', { words: inherited })).rejects.toThrow('{toString}');
  });
});

describe('The button', () => {
  test('leads to a web address or nowhere', async () => {
    for (const link of ['javascript:alert(1)', 'data:text/html,x', '/relative', '']) {
      await expect(renderSample('signInCode', { values: { link } })).rejects.toThrow();
    }
  });

  test('cannot be left by quotes in its address', async () => {
    const link = 'https://portal.example/?a="><script>alert(1)</script>';
    const { html } = await renderSample('signInCode', { values: { link } });
    expect(html).not.toContain('<script');
  });
});

test('The foot of a mail leaves out what is not known of its sender', async () => {
  const { text } = await renderSample('dataErased', {
    sender: { address: undefined, phone: undefined },
  });
  expect(text).toContain('-- \nDUO for a JOB\nVous recevez ce message');
});
