/** What search engines may read: all that is published, and none of what only serves a reader. */
export function writeRobots(publicUrl: string): string {
  return [
    'User-agent: *',
    'Disallow: /preview',
    'Disallow: /reader/',
    '',
    `Sitemap: ${publicUrl}/sitemap.xml`,
    '',
  ].join('\n');
}
