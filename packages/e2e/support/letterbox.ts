import type { Product } from './product.ts';

/** What a mail says, as the demo's page of mails shows it to everybody at the machine. */
export interface Letter {
  subject: string;
  text: string;
}

const decodeEntities = (html: string) =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** The newest mail to an address, waited for. */
export async function readNewestMail(product: Product, to: string): Promise<Letter> {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const list = await (await fetch(`${product.cmsUrl}/demo/mails`)).text();
    const row = [...list.matchAll(/<li>(.*?)<\/li>/gs)].find(([, html]) => html?.includes(to));
    const address = /href="(\/demo\/mails\/[^"]+)"/.exec(row?.[1] ?? '')?.[1];
    if (address) {
      const page = await (await fetch(product.cmsUrl + address)).text();
      const subject = decodeEntities(/<h1>(.*?)<\/h1>/s.exec(page)?.[1] ?? '');
      return { subject, text: decodeEntities(/<pre>(.*?)<\/pre>/s.exec(page)?.[1] ?? page) };
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`No mail to ${to}.`);
}

export function codeIn({ text }: Letter): string {
  const code = /\b(\d{3})[ \u00a0\u202f]?(\d{3})\b/.exec(text);
  if (!code) throw new Error('The mail has no code.');
  return `${code[1]}${code[2]}`;
}

export function linkIn({ text }: Letter): string {
  const link = /https?:\/\/[^\s"<>]+token=[\w-]+/.exec(text)?.[0];
  if (!link) throw new Error('The mail has no link.');
  return link;
}
