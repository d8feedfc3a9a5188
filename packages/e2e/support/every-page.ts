import { type Language, languages } from '@duo/domain/languages/languages';

/** Every address in the site's map, by language. */
export async function listPages(siteUrl: string): Promise<{ language: Language; url: string }[]> {
  const map = await (await fetch(`${siteUrl}/sitemap.xml`)).text();
  const addresses = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? '');
  return addresses.flatMap((url) => {
    const language = languages.find((each) => new URL(url).pathname.split('/')[1] === each);
    return language ? [{ language, url }] : [];
  });
}
