import { languages } from '@duo/domain/languages/languages';
import type { Newsroom } from './newsroom.ts';

/** Drafts a page in every language, whose publication tests plan; `serial` sets its addresses apart. */
export async function beginPlanning(room: Newsroom, serial: number) {
  const slugIn = (language: string) => `plan-${serial}-${language}`;
  const created = await room.ask('POST', '/pages', { locale: 'fr', draft: 'true' }, { title: 'x' });
  const pageId: number = created.body.doc.id;
  for (const locale of languages) {
    const body = {
      title: `Planned ${locale}`,
      label: 'Short',
      description: 'Planned',
      slug: slugIn(locale),
      blocks: [{ blockType: 'contact', title: 'Planned' }],
    };
    await room.ask('PATCH', `/pages/${pageId}`, { locale, draft: 'true' }, body);
  }

  return {
    pageId,
    slugIn,
    liveLanguages: async () => {
      const answers = await Promise.all(languages.map((each) => room.read(each, slugIn(each))));
      return languages.filter((language, index) => {
        const answer = answers[index];
        return answer?.outcome === 'found' && answer.page.language === language;
      });
    },
    /** Plans for the page unless `fields` say otherwise, as the editor or whoever has the token. */
    plan: async (at: Date, fields: object, token?: string) => {
      const document = { relationTo: 'pages', value: pageId };
      const body = { document, at: at.toISOString(), ...fields };
      const reply = token
        ? await room.askAs(token, 'POST', '/planned-publications', {}, body)
        : await room.ask('POST', '/planned-publications', {}, body);
      return reply.body.doc?.id as number;
    },
    readPlan: async (planId: number) =>
      (await room.ask('GET', `/planned-publications/${planId}`)).body,
  };
}

export type Planning = Awaited<ReturnType<typeof beginPlanning>>;
