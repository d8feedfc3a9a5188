import { escapeHtml } from './clean-value.ts';

/** A mail whose words are filled: HTML text, but for the address of the button. */
export interface FilledMail {
  language: string;
  direction: 'ltr' | 'rtl';
  /** One line of plain text. */
  subject: string;
  heading: string;
  paragraphs: { html: string; isCode: boolean }[];
  button: { label: string; link: string } | undefined;
  aside: string[];
  footer: string[];
  organisation: string;
}

/** Each colour is legible on its ground: 4.5 to 1 for text at least (WCAG 2.2, 1.4.3). */
const colours = {
  paper: '#fdf8f0',
  card: '#ffffff',
  sand: '#f6ead6',
  ink: '#1c2433',
  soft: '#4a5468',
  leaf: '#0e6b5c',
  coral: '#e8694a',
};

const systemFonts =
  "-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";

// Programs that know the dark scheme take these; others keep the light one or turn the colours over,
// which the plain grounds above bear.
const darkScheme = `
  @media (prefers-color-scheme: dark) {
    .paper, .paper > div { background: #12181f !important; }
    .card, .card > table { background: #1a222c !important; }
    .ink div, .ink h1, .ink p { color: #f4ede2 !important; }
    .soft div { color: #b9c1cd !important; }
    .code { background: #2a3541 !important; }
    .code div { color: #f4ede2 !important; }
    .action td, .action a { background: #5cc7b1 !important; color: #12181f !important; }
  }`;

// The mark, as shapes of text boxes: pictures would be fetched, or blocked.
const mark =
  `<span aria-hidden="true" style="display:inline-block;width:22px;height:22px;border-radius:50%;background:${colours.coral};vertical-align:middle">&#8203;</span>` +
  `<span aria-hidden="true" style="display:inline-block;width:22px;height:22px;border-radius:50% 50% 50% 0;background:${colours.leaf};vertical-align:middle;margin-left:-6px;margin-right:10px;opacity:0.92">&#8203;</span>`;

function text(content: string, attributes: string): string {
  return `<mj-text ${attributes}>${content}</mj-text>`;
}

function paragraph({ html, isCode }: FilledMail['paragraphs'][number]): string {
  return isCode
    ? text(html, 'css-class="code" mj-class="code"')
    : text(`<p style="margin:0">${html}</p>`, 'css-class="ink"');
}

function button({ label, link }: { label: string; link: string }): string {
  return `<mj-button css-class="action" href="${escapeHtml(link)}">${label}</mj-button>`;
}

/** The mail in MJML: one column, system fonts, the mark, one button; nothing that would be fetched. */
export function layOut(mail: FilledMail): string {
  const rows = [
    text(
      `${mark}<strong style="vertical-align:middle">${mail.organisation}</strong>`,
      'css-class="ink" mj-class="mark"',
    ),
    text(
      `<h1 style="margin:0;font-size:26px;line-height:1.25">${mail.heading}</h1>`,
      'css-class="ink"',
    ),
    ...mail.paragraphs.map(paragraph),
    ...(mail.button ? [button(mail.button)] : []),
    ...mail.aside.map((part) =>
      text(`<p style="margin:0">${part}</p>`, 'css-class="soft" mj-class="aside"'),
    ),
  ];
  const footer = text(mail.footer.join('<br>'), 'css-class="soft" mj-class="footer"');
  return `<mjml lang="${mail.language}" dir="${mail.direction}">
<mj-head>
  <mj-title>${escapeHtml(mail.subject)}</mj-title>
  <mj-raw><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"></mj-raw>
  <mj-attributes>
    <mj-all font-family="${systemFonts}" />
    <mj-text align="${mail.direction === 'rtl' ? 'right' : 'left'}" font-size="18px" line-height="1.6" color="${colours.ink}" padding="8px 28px" />
    <mj-class name="mark" font-size="18px" padding="24px 28px 8px" />
    <mj-class name="code" font-size="36px" line-height="1.3" letter-spacing="6px" font-weight="700" container-background-color="${colours.sand}" padding="16px 28px" />
    <mj-class name="aside" font-size="16px" color="${colours.soft}" />
    <mj-class name="footer" font-size="14px" color="${colours.soft}" padding="20px 28px" />
    <mj-button align="${mail.direction === 'rtl' ? 'right' : 'left'}" background-color="${colours.leaf}" color="#ffffff" font-size="18px" font-weight="700" border-radius="26px" inner-padding="16px 28px" padding="16px 28px" />
  </mj-attributes>
  <mj-style>${darkScheme}</mj-style>
</mj-head>
<mj-body width="600px" background-color="${colours.paper}" css-class="paper">
  <mj-section css-class="card" background-color="${colours.card}" padding="0 0 16px"><mj-column>${rows.join('\n')}</mj-column></mj-section>
  <mj-section padding="0"><mj-column>${footer}</mj-column></mj-section>
</mj-body>
</mjml>`;
}
