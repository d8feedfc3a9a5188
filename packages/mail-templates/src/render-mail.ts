import { type Language, languageFacts } from '@duo/domain/languages/languages';
import type { MailKind } from '@duo/domain/mail/mail-kinds';
import { hasButton, isText, type MailWords, mailWordNames } from '@duo/domain/mail/mail-words';
import { createTranslator } from '@duo/i18n/translate';
import { escapeHtml } from './clean-value.ts';
import {
  fillHtml,
  fillLine,
  fillText,
  holdPunctuation,
  type PlaceholderValues,
  splitParagraphs,
} from './fill-words.ts';
import { type FilledMail, layOut } from './layout.ts';

/** Who writes, as the foot of a mail says it. */
export interface MailSender {
  organisation: string;
  /** Street, postal code and town in one line, where known. */
  address?: string | undefined;
  phone?: string | undefined;
  /** The origin of the site. */
  siteUrl: string;
}

export interface MailToRender {
  kind: MailKind;
  language: Language;
  words: MailWords;
  /** A value for each placeholder, and `link` where the kind has a button. */
  values: PlaceholderValues;
  sender: MailSender;
}

/** What a reader gets: a subject of one line, and the same text twice. */
export interface RenderedMail {
  subject: string;
  html: string;
  text: string;
}

function typeset({ words, language }: MailToRender): MailWords {
  if (language !== 'fr') return words;
  const held = mailWordNames.map((name) => [name, holdPunctuation(words[name])]);
  return Object.fromEntries(held) as unknown as MailWords;
}

function describeSender({ sender, language }: MailToRender): string[] {
  const t = createTranslator(language, 'mail');
  const { organisation, address, phone, siteUrl } = sender;
  return [
    [organisation, address].filter(Boolean).join(', '),
    ...(phone ? [t('footer.phone', { phone })] : []),
    t('footer.why', { site: new URL(siteUrl).host }),
  ];
}

function readLink({ kind, values }: MailToRender): string | undefined {
  if (!hasButton(kind)) return undefined;
  const { protocol, href } = new URL(String(values.link));
  if (protocol !== 'https:' && protocol !== 'http:') {
    throw new Error('The button of a mail leads to a web address only.');
  }
  return href;
}

const codeAlone = /^\{code\}$/;

function fillForHtml(mail: MailToRender, link: string | undefined): FilledMail {
  const { kind, language, words, values, sender } = mail;
  const keepsLines = (name: string) => isText(kind, name);
  const fill = (part: string) => fillHtml(part, values, keepsLines).replaceAll('\n', '<br>');
  return {
    language,
    direction: languageFacts[language].direction,
    subject: fillLine(words.subject, values),
    heading: fill(words.heading),
    paragraphs: splitParagraphs(words.body).map((part) => ({
      html: fill(part),
      isCode: codeAlone.test(part),
    })),
    button: link ? { label: fill(words.button), link } : undefined,
    aside: splitParagraphs(words.aside).map(fill),
    footer: describeSender(mail).map(escapeHtml),
    organisation: escapeHtml(sender.organisation),
  };
}

function writeText(mail: MailToRender, link: string | undefined): string {
  const { kind, words, values } = mail;
  const fill = (part: string) => fillText(part, values, (name) => isText(kind, name));
  const parts = [
    fill(words.heading),
    ...splitParagraphs(words.body).map(fill),
    ...(link ? [`${fill(words.button)}\n${link}`] : []),
    ...splitParagraphs(words.aside).map(fill),
    `-- \n${describeSender(mail).join('\n')}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

/**
 * Loads what renders mails, which takes a good part of a second: whoever does so ahead of the first
 * mail spares its reader the wait.
 */
export async function loadRenderer() {
  const { default: mjml } = await import('mjml');
  return mjml;
}

/**
 * Renders a mail. Values are text: whatever they hold, they stay in their place, in the subject, the
 * HTML and the plain text. Nothing in it is fetched when it is read.
 *
 * @throws Error without a value for a placeholder, or with a link that is not http or https.
 */
export async function renderMail(given: MailToRender): Promise<RenderedMail> {
  const mjml = await loadRenderer();
  const mail = { ...given, words: typeset(given) };
  const link = readLink(mail);
  const filled = fillForHtml(mail, link);
  const { html } = await mjml(layOut(filled), { validationLevel: 'strict', fonts: {} });
  return { subject: filled.subject, html, text: writeText(mail, link) };
}
