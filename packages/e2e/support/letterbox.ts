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

/** Where the mails to an address are, the newest first. */
async function listAddresses({ cmsUrl }: Product, to: string): Promise<string[]> {
  const list = await (await fetch(`${cmsUrl}/demo/mails`)).text();
  const rows = [...list.matchAll(/<li>(.*?)<\/li>/gs)].filter(([, html]) => html?.includes(to));
  return rows.flatMap(([, html]) => {
    const address = /href="(\/demo\/mails\/[^"]+)"/.exec(html ?? '')?.[1];
    return address ? [cmsUrl + address] : [];
  });
}

async function readMail(address: string): Promise<Letter> {
  const page = await (await fetch(address)).text();
  const subject = decodeEntities(/<h1>(.*?)<\/h1>/s.exec(page)?.[1] ?? '');
  return { subject, text: decodeEntities(/<pre>(.*?)<\/pre>/s.exec(page)?.[1] ?? page) };
}

/** The newest mail to an address that says something, waited for. */
export async function readMailThat(
  product: Product,
  to: string,
  says: (letter: Letter) => boolean,
): Promise<Letter> {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    for (const address of await listAddresses(product, to)) {
      const letter = await readMail(address);
      if (says(letter)) return letter;
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`No such mail to ${to}.`);
}

/** The newest mail to an address, waited for. */
export function readNewestMail(product: Product, to: string): Promise<Letter> {
  return readMailThat(product, to, () => true);
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
