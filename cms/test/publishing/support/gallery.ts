import type { Language } from '@duo/domain/languages/languages';
import { languages } from '@duo/domain/languages/languages';
import type { Picture } from '@duo/domain/media/picture';
import type { PageAnswer } from '@duo/domain/pages/published-page';
import { type Answer, createClient } from '../../support/client.ts';
import { makePicture, pictureForm } from '../../support/pictures.ts';
import { signIn } from '../../support/staff.ts';
import type { TestCms } from '../../support/start-cms.ts';

type Query = Record<string, string>;

export const wordsIn = (language: Language, words = 'First') => ({
  alternativeText: `${words} ${language}`,
});

/** An editor of pictures, and a visitor who reads pages with pictures on them. */
export async function openGallery(cms: TestCms) {
  const editor = await signIn(cms, 'editor', 'gallery');
  const visitor = createClient(cms);
  let serial = 0;

  const ask = (method: string, path: string, query: Query = {}, body?: unknown) =>
    editor.ask(method, `/api${path}?${new URLSearchParams(query)}`, { body });

  const save = (id: number, language: Language, fields: object) =>
    ask('PATCH', `/media/${id}`, { locale: language, draft: 'true' }, fields);

  const publish = (id: number, language: Language, fields: object = {}, query: Query = {}) => {
    const body = { ...fields, _status: 'published' };
    return ask('PATCH', `/media/${id}`, { locale: language, ...query }, body);
  };

  const unpublish = (id: number, language: Language) =>
    ask('PATCH', `/media/${id}`, { locale: language }, { _status: 'draft' });

  /** Uploads a picture as a draft with words in every language, and nothing live. */
  const draftPicture = async () => {
    const form = pictureForm(await makePicture(), wordsIn('fr'));
    const { body } = await ask('POST', '/media', { draft: 'true', locale: 'fr' }, form);
    const picture = body.doc;
    await save(picture.id, 'nl', wordsIn('nl'));
    await save(picture.id, 'en', wordsIn('en'));
    return picture;
  };

  /** Drafts a page with a picture, ready to be published in every language. */
  const draftPage = async (picture: number) => {
    serial += 1;
    const created = await ask('POST', '/pages', { locale: 'fr', draft: 'true' }, { title: 'x' });
    const { id } = created.body.doc;
    for (const locale of languages) {
      const fields = {
        title: `Page ${locale}`,
        label: 'Page',
        description: 'A page with a picture',
        slug: `picture-${serial}-${locale}`,
        blocks: [
          { blockType: 'contact', title: 'Contact' },
          { blockType: 'image', picture },
        ],
      };
      await ask('PATCH', `/pages/${id}`, { locale, draft: 'true' }, fields);
    }
    const slugIn = (language: Language) => `picture-${serial}-${language}`;
    return { id: id as number, slugs: languages.map(slugIn) };
  };

  const publishPage = (id: number, language: Language): Promise<Answer> =>
    ask('PATCH', `/pages/${id}`, { locale: language }, { _status: 'published' });

  /** The picture that a visitor sees on a page in a language; undefined without one. */
  const seePicture = async (
    page: { slugs: string[] },
    language: Language,
  ): Promise<Picture | undefined> => {
    const slug = page.slugs[languages.indexOf(language)] ?? '';
    const query = new URLSearchParams({ language, path: slug });
    const { body } = await visitor('GET', `/api/published/page?${query}`);
    const answer = body as PageAnswer;
    if (answer.outcome !== 'found' || answer.page.kind !== 'page') throw new Error('No such page.');
    const block = answer.page.blocks.find(({ type }) => type === 'image');
    return block && 'picture' in block ? (block.picture ?? undefined) : undefined;
  };

  const seeFile = (fileName: string) => visitor('GET', `/api/published/picture/${fileName}`);

  return {
    editor,
    ask,
    save,
    publish,
    unpublish,
    draftPicture,
    draftPage,
    publishPage,
    seePicture,
    seeFile,
    /** Publishes a picture, and a page with it, in every language. */
    showPicture: async () => {
      const picture = await draftPicture();
      for (const language of languages) await publish(picture.id, language);
      const page = await draftPage(picture.id);
      for (const language of languages) await publishPage(page.id, language);
      return { picture, page };
    },
    /** The languages whose page shows the picture, with its words there. */
    seeEverywhere: async (page: { slugs: string[] }) => {
      const seen: Partial<Record<Language, string>> = {};
      for (const language of languages) {
        const picture = await seePicture(page, language);
        if (picture) seen[language] = picture.alternativeText;
      }
      return seen;
    },
  };
}

export type Gallery = Awaited<ReturnType<typeof openGallery>>;
