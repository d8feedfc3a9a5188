import sharp from 'sharp';
import { expect, test } from 'vitest';
import { writeRobots } from '../../src/sharing/robots.ts';
import { drawSharePicture } from '../../src/sharing/share-picture.ts';
import { writeSitemap } from '../../src/sharing/sitemap.ts';
import { stripMarkup } from '../../src/sharing/strip-markup.ts';
import { listStructuredData, writeStructuredData } from '../../src/sharing/structured-data.ts';
import { findPage } from '../support/pages.ts';

const publicUrl = 'https://duo.example';

test('nothing in the structured data can end its element', () => {
  const json = writeStructuredData([{ name: '</script><!--<script>\u2028&' }]);
  expect(json).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(json)['@graph'][0].name).toBe('</script><!--<script>\u2028&');
});

test('questions, breadcrumbs and the association are told to search engines', () => {
  const page = findPage('fr', 'projet');
  const data = page ? listStructuredData(page, publicUrl) : [];
  expect(data).toMatchObject([
    { '@type': 'NGO', telephone: '+32 2 203 02 31' },
    {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, item: 'https://duo.example/fr' },
        { position: 2, item: 'https://duo.example/fr/projet' },
      ],
    },
    { '@type': 'FAQPage', mainEntity: [{ '@type': 'Question' }, { '@type': 'Question' }] },
  ]);
});

test('a page without questions tells of none, and a start page has no breadcrumbs', () => {
  const page = findPage('fr', '');
  expect(page && listStructuredData(page, publicUrl)).toHaveLength(1);
});

test('rich text is told as plain text', () => {
  expect(
    stripMarkup('<p>Deux&nbsp;heures &amp; plus <strong>demi</strong>.</p><p>&#171;Oui&#xBB;</p>'),
  ).toBe('Deux\u00a0heures & plus demi. «Oui»');
});

test('each published address is in the sitemap with its other languages and a default', () => {
  const xml = writeSitemap(
    [
      {
        updatedAt: '2026-01-05T09:00:00.000Z',
        alternates: [
          { language: 'nl', path: '/nl/steden/luik' },
          { language: 'fr', path: '/fr/villes/liège' },
        ],
      },
    ],
    publicUrl,
  );
  expect(xml.match(/<url>/g)).toHaveLength(2);
  expect(xml).toContain('<loc>https://duo.example/fr/villes/li%C3%A8ge</loc>');
  expect(xml).toContain('hreflang="x-default" href="https://duo.example/fr/villes/li%C3%A8ge"');
  expect(xml).not.toContain('hreflang="en"');
});

test('robots are told where the sitemap is and what is not for them', () => {
  expect(writeRobots(publicUrl)).toBe(
    'User-agent: *\nDisallow: /preview\nDisallow: /reader/\n\nSitemap: https://duo.example/sitemap.xml\n',
  );
});

test.each(['', 'projet', 'histoires/emad', 'villes/bruxelles'])(
  'the page /fr/%s has a picture of the size that sharing asks for',
  async (path) => {
    const page = findPage('fr', path);
    if (!page) throw new Error('The made-up site has no such page.');
    const { format, width, height } = await sharp(await drawSharePicture(page)).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
  },
);
