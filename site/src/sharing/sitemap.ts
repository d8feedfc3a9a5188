import type { SitemapAnswer } from '@duo/domain/pages/published-page';
import { type Alternate, absoluteUrl, findDefaultAddress } from '../layout/addresses.ts';

type Entry = SitemapAnswer['entries'][number];

const namespaces =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';

/** The sitemap (sitemaps.org 0.9): each published address, with its other languages and `x-default`. */
export function writeSitemap(entries: readonly Entry[], publicUrl: string): string {
  const urls = entries.flatMap((entry) => writeEntry(entry, publicUrl));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${namespaces}>\n${urls.join('\n')}\n</urlset>\n`;
}

function writeEntry({ alternates, updatedAt }: Entry, publicUrl: string): string[] {
  const links = writeLinks(alternates, publicUrl);
  return alternates.map(({ path }) => {
    const address = escapeXml(absoluteUrl(publicUrl, path));
    return `<url><loc>${address}</loc><lastmod>${escapeXml(updatedAt)}</lastmod>${links}</url>`;
  });
}

function writeLinks(alternates: readonly Alternate[], publicUrl: string): string {
  const fallback = findDefaultAddress(alternates);
  const links: [string, string][] = alternates.map(({ language, path }) => [language, path]);
  if (fallback) links.push(['x-default', fallback.path]);
  return links
    .map(([hreflang, path]) => {
      const href = escapeXml(absoluteUrl(publicUrl, path));
      return `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${href}"/>`;
    })
    .join('');
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
