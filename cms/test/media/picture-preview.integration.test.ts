import { draftPicturePrefix } from '@duo/domain/media/picture';
import type { PageAnswer } from '@duo/domain/pages/published-page';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gallery, openGallery, wordsIn } from '../publishing/support/gallery.ts';
import { createClient } from '../support/client.ts';
import { startCms, type TestCms } from '../support/start-cms.ts';

let cms: TestCms;
let gallery: Gallery;
beforeAll(async () => {
  cms = await startCms();
  gallery = await openGallery(cms);
});
afterAll(() => cms.stop());

async function preview(pageId: number) {
  const { mintTicket } = await import('../../src/preview/ticket.ts');
  const { configuration } = await import('../../src/configuration.ts');
  const about = { collection: 'pages', documentId: pageId, language: 'nl' } as const;
  const ticket = mintTicket(
    { staffId: gallery.editor.id, ...about },
    configuration.payloadSecret,
    new Date(),
  );
  const target = `/api/published/preview?ticket=${ticket}`;
  const { body } = await createClient(cms)('GET', target);
  const { page } = body as Extract<PageAnswer, { outcome: 'found' }>;
  const blocks = page.kind === 'page' ? page.blocks : [];
  const block = blocks.find(({ type }) => type === 'image');
  return block?.type === 'image' ? block.picture : undefined;
}

describe('A preview', () => {
  it('shows the draft of a picture, by names that nobody else gets and no cache keeps', async () => {
    const picture = await gallery.draftPicture();
    const page = await gallery.draftPage(picture.id);
    const shown = await preview(page.id);
    expect(shown?.alternativeText).toBe('First nl');
    const name = shown?.sources[0]?.fileName ?? '';
    expect(name.startsWith(draftPicturePrefix)).toBe(true);
    const file = await gallery.seeFile(name);
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'image/webp']);
    expect(file.headers.get('cache-control')).toContain('no-store');
    expect((await gallery.seeFile(picture.sizes.w480.filename)).status).toBe(404);
  });

  it('shows new words of a picture that is live, by the names that all see', async () => {
    const { picture, page } = await gallery.showPicture();
    await gallery.save(picture.id, 'nl', wordsIn('nl', 'New'));
    const shown = await preview(page.id);
    expect(shown?.alternativeText).toBe('New nl');
    expect(shown?.sources[0]?.fileName).toBe(picture.sizes.w480.filename);
    expect((await gallery.seePicture(page, 'nl'))?.alternativeText).toBe('First nl');
  });

  it('shows nothing of a picture whose person withdrew consent, by an old name either', async () => {
    const picture = await gallery.draftPicture();
    const page = await gallery.draftPage(picture.id);
    const name = (await preview(page.id))?.sources[0]?.fileName ?? '';
    await cms.payload.update({
      collection: 'media',
      id: picture.id,
      data: { withheld: true, _status: 'draft' },
      unpublishAllLocales: true,
      overrideAccess: true,
    });
    expect(await preview(page.id)).toBeUndefined();
    expect((await gallery.seeFile(name)).status).toBe(404);
  });

  it('opens nothing by a name that somebody changed, or made up', async () => {
    const first = await gallery.draftPicture();
    const second = await gallery.draftPicture();
    const page = await gallery.draftPage(first.id);
    const name = (await preview(page.id))?.sources[0]?.fileName ?? '';
    const other = name.replace(first.sizes.w480.filename, second.sizes.w480.filename);
    for (const wrong of [other, name.replace('draft.', 'draft.9'), 'draft.1.zz.a.b.webp']) {
      expect((await gallery.seeFile(wrong)).status).toBe(404);
    }
  });

  it('opens nothing any more once its editor is deactivated', async () => {
    const picture = await gallery.draftPicture();
    const page = await gallery.draftPage(picture.id);
    const name = (await preview(page.id))?.sources[0]?.fileName ?? '';
    const change = { collection: 'staff', id: gallery.editor.id, overrideAccess: true } as const;
    await cms.payload.update({ ...change, data: { deactivated: true } });
    expect((await gallery.seeFile(name)).status).toBe(404);
    await cms.payload.update({ ...change, data: { deactivated: false } });
  });
});
