import { languages } from '@duo/domain/languages/languages';
import type { Newsroom } from './newsroom.ts';

/** One paragraph of running text, as the editor stores it. */
export const runningText = (words: string) => ({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    children: [
      {
        type: 'paragraph',
        version: 1,
        direction: 'ltr',
        format: '',
        indent: 0,
        textFormat: 0,
        children: [
          {
            type: 'text',
            version: 1,
            text: words,
            detail: 0,
            format: 0,
            mode: 'normal',
            style: '',
          },
        ],
      },
    ],
  },
});

export const wholeConsent = {
  person: 'Amina',
  grantedOn: '2018-05-01T00:00:00.000Z',
  textVersion: '2018-1',
  words: 'told',
};

/** Publishes the page below which stories stand, in every language. */
export async function publishStoriesPage(room: Newsroom): Promise<number> {
  const created = await room.ask(
    'POST',
    '/pages',
    { locale: 'fr', draft: 'true' },
    { key: 'stories', title: 'Stories' },
  );
  const { id } = created.body.doc;
  for (const locale of languages) {
    const body = {
      title: `Stories ${locale}`,
      label: 'Short',
      description: 'All the stories',
      slug: `stories-${locale}`,
      blocks: [{ blockType: 'stories', title: 'All', presentation: 'cards', select: 'all' }],
      _status: 'published',
    };
    await room.ask('PATCH', `/pages/${id}`, { locale }, body);
  }
  return id;
}

/** Records a consent, whole unless `consent` says otherwise. */
export async function recordConsent(room: Newsroom, consent: object = {}): Promise<number> {
  const { body } = await room.ask(
    'POST',
    '/testimonial-consents',
    {},
    { ...wholeConsent, ...consent },
  );
  return body.doc.id;
}

/** Drafts a story in French, Dutch and English, ready to be published. */
export async function draftStory(room: Newsroom, consent: number | null, fields: object = {}) {
  const shared = { consent, name: 'Amina', role: 'mentee', drawing: 'person-4', ...fields };
  const created = await room.ask('POST', '/testimonials', { locale: 'fr', draft: 'true' }, shared);
  const id: number = created.body.doc.id;
  for (const locale of languages) {
    const body = {
      title: `Amina ${locale}`,
      summary: 'In short',
      slug: `amina-${id}-${locale}`,
      body: runningText(`Her story in ${locale}`),
    };
    await room.ask('PATCH', `/testimonials/${id}`, { locale, draft: 'true' }, body);
  }
  return id;
}

export const publishStory = (room: Newsroom, id: number, locale: string) =>
  room.ask('PATCH', `/testimonials/${id}`, { locale }, { _status: 'published' });
