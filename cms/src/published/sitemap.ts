import { languages } from '@duo/domain/languages/languages';
import type { SitemapAnswer } from '@duo/domain/pages/published-page';
import { findAlternates } from './addresses.ts';
import type { Reader } from './reader.ts';

const listed = ['pages', 'testimonials', 'branches'] as const;

async function listDocuments(reader: Reader, collection: (typeof listed)[number]) {
  const byId = new Map<string, { id: number | string; updatedAt: string }>();
  for (const language of languages) {
    for (const document of await reader.in(language).findMany(collection)) {
      byId.set(String(document.id), document);
    }
  }
  return [...byId.values()];
}

/** Every published address with its translations, for the sitemap. */
export async function readSitemap(reader: Reader): Promise<SitemapAnswer> {
  const entries: SitemapAnswer['entries'] = [];
  for (const collection of listed) {
    for (const { id, updatedAt } of await listDocuments(reader, collection)) {
      const alternates = await findAlternates(reader, collection, id);
      if (alternates.length > 0) entries.push({ alternates, updatedAt });
    }
  }
  return { entries, tags: [...reader.tags] };
}
