import { languages } from '@duo/domain/languages/languages';
import { afterAll, describe, expect, it } from 'vitest';
import { seedSite } from '../../src/seed/seed-site.ts';
import { signIn } from '../support/staff.ts';
import { startCms } from '../support/start-cms.ts';

const cms = await startCms();
afterAll(() => cms.stop());

const editor = await signIn(cms, 'editor');
await seedSite(cms.payload);

const asForm = (document: object) => {
  const form = new FormData();
  form.append('_payload', JSON.stringify(document));
  return form;
};

describe('What the admin sends', () => {
  it.each(['pages', 'testimonials', 'branches', 'figures'])(
    'is taken as it is, for every document of the site: %s',
    async (collection) => {
      const path = `/api/${collection}`;
      for (const locale of languages) {
        const query = `locale=${locale}&fallback-locale=null&depth=0`;
        const { body } = await editor.ask('GET', `${path}?limit=500&${query}`);
        expect(body.docs.length).toBeGreaterThan(0);
        for (const document of body.docs) {
          const target = `${path}/${document.id}?${query}`;
          const draft = await editor.ask('PATCH', `${target}&draft=true&autosave=true`, {
            body: asForm({ ...document, _status: 'draft' }),
          });
          expect(draft.status, JSON.stringify(draft.body)).toBe(200);
          const published = await editor.ask('PATCH', target, {
            body: asForm({ ...document, _status: 'published' }),
          });
          expect(published.status, JSON.stringify(published.body)).toBe(200);
        }
      }
    },
  );

  it('is taken as it is, for pictures', async () => {
    const { body } = await editor.ask('GET', '/api/media?limit=500&locale=en');
    for (const picture of body.docs) {
      const target = `/api/media/${picture.id}?locale=en&fallback-locale=null&depth=0`;
      const query =
        'uploadEdits[crop][unit]=%25&uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=100&uploadEdits[crop][height]=100&uploadEdits[focalPoint][x]=50&uploadEdits[focalPoint][y]=50&uploadEdits[widthInPixels]=400&uploadEdits[heightInPixels]=300';
      const answer = await editor.ask('PATCH', `${target}&${query}`, { body: asForm(picture) });
      expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    }
  });

  it.each(['navigation', 'footer', 'contact', 'announcement'])(
    'is taken as it is, for what surrounds every page: %s',
    async (slug) => {
      for (const locale of languages) {
        const path = `/api/globals/${slug}?locale=${locale}&fallback-locale=null&depth=0`;
        const { body } = await editor.ask('GET', path);
        const answer = await editor.ask('POST', path, {
          body: asForm({ ...body, _status: 'published' }),
        });
        expect(answer.status, JSON.stringify(answer.body)).toBe(200);
      }
    },
  );

  it('is taken as it is, for a list of what a field may refer to', async () => {
    const body =
      'depth=0&draft=true&limit=10&locale=fr&page=1&sort=title&where[and][0][id][not_in][]=1&where[and][1][title][like]=a&where[or]=';
    const answer = await editor.ask('POST', '/api/pages', {
      body,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-payload-http-method-override': 'GET',
      },
    });
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  });
});
