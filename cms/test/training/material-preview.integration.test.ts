import type { LessonView } from '@duo/domain/training/training-view';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../support/staff.ts';
import { startCms, type TestCms } from '../support/start-cms.ts';
import { type Classroom, type Id, openClassroom } from './support/classroom.ts';
import { lessonIn } from './support/lesson-texts.ts';

let cms: TestCms;
let room: Classroom;
beforeAll(async () => {
  cms = await startCms();
  room = await openClassroom(cms);
});
afterAll(() => cms.stop());

async function ticketFor(
  staffId: number | string,
  id: Id,
  at = new Date(),
  collection = 'lessons',
) {
  const { mintTicket } = await import('../../src/preview/ticket.ts');
  const { configuration } = await import('../../src/configuration.ts');
  const ticket = { staffId, collection, documentId: id, language: 'nl' as const };
  return mintTicket(ticket, configuration.payloadSecret, at);
}

const open = async (ticket: string) =>
  room.visitor('GET', `/api/portal/training/preview?ticket=${ticket}`);
const view = async (id: Id): Promise<LessonView> =>
  (await open(await ticketFor(room.trainer.id, id))).body;

/** How many rows there are in every table, by its name. */
async function countEverything(): Promise<Record<string, number>> {
  const client = (
    cms.payload.db as unknown as {
      client: { execute(sql: string): Promise<{ rows: unknown[][] }> };
    }
  ).client;
  const { rows } = await client.execute("SELECT name FROM sqlite_master WHERE type = 'table'");
  const counts: Record<string, number> = {};
  for (const row of rows) {
    const name = row[0];
    const counted = await client.execute(`SELECT count(*) FROM "${name}"`);
    counts[String(name)] = Number(counted.rows[0]?.[0]);
  }
  return counts;
}

describe('A preview of a lesson', () => {
  it('shows the draft of the language, as to a learner who has done nothing', async () => {
    const id = await room.draftLesson(['fr', 'nl']);
    const lesson = await view(id);
    expect(lesson).toMatchObject({
      title: 'Écouter (nl)',
      language: 'nl',
      minutes: 12,
      editionId: 'preview',
      state: 'open',
      place: { number: 1, of: 1 },
      previous: null,
      next: null,
      note: '',
      quizzes: { quiz01: { triesUsed: 0, triesLeft: 3, hasPassed: false, last: null } },
      reflections: { refl01: { state: 'none', thread: [] } },
      scenarios: { scen01: { path: [], hasEnded: false } },
    });
    expect(lesson.left).toHaveLength(4);
    expect(lesson.blocks).toHaveLength(7);
  });

  it('tells no right answer and no feedback', async () => {
    const id = await room.draftLesson(['fr', 'nl']);
    const text = JSON.stringify(await view(id));
    for (const secret of ['isRight', 'isTrue', 'grade', 'accepted', 'Trop tôt.', 'Exactement.']) {
      expect(text).not.toContain(secret);
    }
  });

  it('shows a draft that lacks nearly everything', async () => {
    const id = await room.begin(
      {
        blocks: [
          ...['text', 'callout', 'keyPoints', 'picture', 'recording', 'download', 'accordion'],
          ...['quiz', 'reflection', 'scenario'],
        ].map((blockType) => ({ blockType })),
      },
      'nl',
    );
    const lesson = await view(id);
    expect(lesson.title).toBe('');
    expect(lesson.blocks.map(({ type }) => type)).toEqual([
      ...['text', 'callout', 'keyPoints', 'accordion', 'quiz', 'reflection', 'scenario'],
    ]);
  });

  it('places the lesson in its module', async () => {
    const lessons = [await room.begin({ title: 'Une' }), await room.begin({ title: 'Deux' })];
    const fields = { title: 'Le module', lessons: lessons.map((lesson) => ({ lesson })) };
    await room.ask('POST', '/modules', { locale: 'fr', draft: 'true' }, fields);
    const lesson = await view(lessons[1] as Id);
    expect(lesson.module.title).toBe('Le module');
    expect(lesson.place).toEqual({ number: 2, of: 2 });
    expect(lesson.previous?.title).toBe('Une');
  });

  it('shows each change, and writes nothing', async () => {
    const id = await room.draftLesson(['fr', 'nl']);
    await view(id);
    const before = await countEverything();
    expect((await view(id)).title).toBe('Écouter (nl)');
    expect(await countEverything()).toEqual(before);
    await room.save(id, 'nl', { title: 'Luisteren' });
    expect((await view(id)).title).toBe('Luisteren');
    expect(await room.editions(id)).toEqual([]);
  });

  it('leads links to pages of the site to the site', async () => {
    const { publish, draft } = await import('../../src/seed/factories.ts');
    const page = (await draft(cms, 'pages', { title: 'Contact' })) as number;
    const blocks = [{ blockType: 'contact' as const, title: 'Contact' }];
    const fields = {
      title: 'Contact',
      label: 'Contact',
      description: 'x',
      slug: 'contact',
      blocks,
    };
    await publish(cms, 'pages', page, 'nl', fields);
    const link = {
      type: 'link',
      version: 3,
      direction: 'ltr',
      format: '',
      indent: 0,
      fields: { linkType: 'internal', newTab: false, doc: { relationTo: 'pages', value: page } },
      children: [
        { type: 'text', version: 1, text: 'ici', detail: 0, format: 0, mode: 'normal', style: '' },
      ],
    };
    const text = lessonIn('nl').blocks[0] as never as {
      body: { root: { children: { children: object[] }[] } };
    };
    text.body.root.children[0]?.children.push(link);
    const id = await room.begin({ ...lessonIn('nl'), blocks: [text] }, 'nl');
    const [block] = (await view(id)).blocks;
    expect(block).toMatchObject({ type: 'text' });
    expect(JSON.stringify(block)).toContain('href=\\"http://localhost:3000/nl/contact\\"');
    expect((await room.publish(id, 'nl')).status).toBe(200);
    const [edition] = await room.editions(id);
    expect(JSON.stringify(edition.content)).toContain('href=\\"/nl/contact\\"');
  });
});

describe('A ticket', () => {
  it('that is not valid opens nothing', async () => {
    const id = await room.draftLesson(['fr', 'nl']);
    const valid = await ticketFor(room.trainer.id, id);
    const [content = '', signature = ''] = valid.split('.');
    const long = new Date(Date.now() - 40 * 60_000);
    const wrong = [
      '',
      'x',
      `${content}.${signature.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))}`,
      await ticketFor(room.trainer.id, id, long),
      await ticketFor(room.trainer.id, id, new Date(), 'pages'),
      await ticketFor(room.trainer.id, 999_999),
    ];
    for (const ticket of wrong) expect((await open(ticket)).status).toBe(403);
    expect((await open(valid)).status).toBe(200);
  });

  it.each(['editor', 'coordinator'] as const)(
    'of an %s, who may not read drafts, opens nothing',
    async (role) => {
      const id = await room.draftLesson(['fr', 'nl']);
      const { id: staffId } = await signIn(cms, role);
      expect((await open(await ticketFor(staffId, id))).status).toBe(403);
    },
  );

  it('opens nothing any more once its trainer is deactivated', async () => {
    const id = await room.draftLesson(['fr', 'nl']);
    const { id: staffId } = await signIn(cms, 'trainer', 'leaving');
    const ticket = await ticketFor(staffId, id);
    expect((await open(ticket)).status).toBe(200);
    const change = { collection: 'staff', id: staffId, overrideAccess: true } as const;
    await cms.payload.update({ ...change, data: { deactivated: true } });
    expect((await open(ticket)).status).toBe(403);
  });
});
