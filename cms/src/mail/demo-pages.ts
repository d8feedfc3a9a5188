import { type Language, languageFacts } from '@duo/domain/languages/languages';
import type { Translate } from '@duo/i18n/translate';
import { escapeHtml } from '@duo/mail-templates/clean-value';
import { formatMoment } from '../admin/start-page/format-moment.ts';
import type { Mail } from '../payload-types.ts';
import { stateLabels } from './mail-labels.ts';
import type { Message } from './message.ts';

export interface PageFrame {
  language: Language;
  t: Translate<'cms'>;
  nonce: string;
}

const styles = `
:root { color-scheme: light dark; --paper: #fdf8f0; --ink: #1c2433; --soft: #4a5468; --leaf: #0e6b5c; --line: #e6dccb; }
@media (prefers-color-scheme: dark) { :root { --paper: #12181f; --ink: #f4ede2; --soft: #b9c1cd; --leaf: #5cc7b1; --line: #2e3946; } }
body { margin: 0 auto; max-width: 46rem; padding: 2rem 1rem; background: var(--paper); color: var(--ink); font: 1.125rem/1.6 system-ui, sans-serif; }
a { color: var(--leaf); } :focus-visible { outline: 3px solid var(--leaf); outline-offset: 2px; }
ol { list-style: none; padding: 0; } li { border-top: 1px solid var(--line); padding: 0.75rem 0; }
li a { display: block; min-height: 44px; font-weight: 600; overflow-wrap: anywhere; }
.soft { color: var(--soft); font-size: 1rem; overflow-wrap: anywhere; }
iframe { width: 100%; height: 46rem; border: 1px solid var(--line); border-radius: 10px; background: #fff; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid var(--line); border-radius: 10px; padding: 1rem; font-size: 1rem; }`;

function page({ language, nonce }: PageFrame, title: string, content: string): string {
  return `<!doctype html>
<html lang="${language}" dir="${languageFacts[language].direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style nonce="${nonce}">${styles}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${content}
</main>
</body>
</html>
`;
}

function describe({ t, language }: PageFrame, mail: Mail): string {
  const parts = [
    t('mail.demo.to', { address: mail.to }),
    stateLabels[mail.state][language],
    formatMoment(mail.createdAt, language, new Date()),
  ];
  return `<div class="soft">${parts.map(escapeHtml).join(' · ')}</div>`;
}

/** Every mail, by its subject. */
export function listPage(frame: PageFrame, mails: Mail[]): string {
  const { t } = frame;
  const rows = mails.map((mail) => {
    const subject = escapeHtml(mail.subject || '…');
    return `<li><a href="/demo/mails/${mail.id}">${subject}</a>${describe(frame, mail)}</li>`;
  });
  const list = rows.length > 0 ? `<ol>${rows.join('\n')}</ol>` : `<p>${t('mail.demo.none')}</p>`;
  return page(frame, t('mail.demo.title'), `<p>${escapeHtml(t('mail.demo.lead'))}</p>\n${list}`);
}

/** Addresses in a plain text, made into links. */
function linkAddresses(text: string): string {
  return escapeHtml(text).replaceAll(
    /https?:\/\/[^\s<]+/g,
    (address) => `<a href="${address}">${address}</a>`,
  );
}

/** One mail as it would arrive: as HTML, and as the plain text that goes with it. */
export function mailPage(frame: PageFrame, mail: Mail, message: Message | undefined): string {
  const { t } = frame;
  const back = `<p><a href="/demo/mails">${escapeHtml(t('mail.demo.back'))}</a></p>`;
  if (!message) {
    const gone = `<p>${escapeHtml(t('mail.content.gone'))}</p>`;
    return page(frame, mail.subject || '…', `${back}${describe(frame, mail)}${gone}`);
  }
  const title = escapeHtml(t('mail.content.title'));
  const content = `${back}
${describe(frame, mail)}
<iframe src="/demo/mails/${mail.id}/html" title="${title}" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>
<h2>${escapeHtml(t('mail.content.text'))}</h2>
<pre>${linkAddresses(message.text)}</pre>`;
  return page(frame, mail.subject, content);
}
