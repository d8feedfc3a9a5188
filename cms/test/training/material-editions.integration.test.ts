import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleOf } from '../access/samples.ts';
import { runningText } from '../publishing/support/stories.ts';
import { startCms, type TestCms } from '../support/start-cms.ts';
import { type Classroom, openClassroom } from './support/classroom.ts';
import { lessonIn } from './support/lesson-texts.ts';

let cms: TestCms;
let room: Classroom;
beforeAll(async () => {
  cms = await startCms();
  room = await openClassroom(cms);
});
afterAll(() => cms.stop());

const minor = { changeKind: 'minor' };

describe('An edition', () => {
  it('holds the whole content, its rules and who published it', async () => {
    const id = await room.draftLesson(['fr']);
    await room.publish(id, 'fr');
    const [edition] = await room.editions(id);
    expect(edition).toMatchObject({
      title: 'Écouter (fr)',
      summary: 'Pourquoi se taire aide. (fr)',
      minutes: 12,
      publishedBy: String(room.trainer.id),
      rules: [
        { type: 'quiz', key: 'quiz01' },
        { type: 'reflection', key: 'refl01', completeWhen: 'approved' },
        { type: 'scenario', key: 'scen01' },
      ],
    });
    const { blocks } = edition.content;
    expect(blocks.map(({ type }: { type: string }) => type)).toEqual([
      ...['text', 'callout', 'keyPoints', 'accordion', 'quiz', 'reflection', 'scenario'],
    ]);
    expect(blocks[0]).toEqual({ type: 'text', body: '<p>Écouter demande du temps. (fr)</p>' });
    expect(blocks[2].points).toEqual(['Se taire. (fr)']);
    expect(blocks[4].questions[5].accepted).toEqual(['Écoute', 'Écouter (fr)']);
    expect(edition.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(edition.sourceHash).toBe(edition.hash);
  });

  it('is not written when nothing has changed', async () => {
    const id = await room.draftLesson(['fr']);
    await room.publish(id, 'fr');
    expect((await room.publish(id, 'fr')).status).toBe(200);
    await room.unpublish(id, 'fr');
    expect((await room.publish(id, 'fr')).status).toBe(200);
    expect(await room.editions(id)).toHaveLength(1);
  });

  it('says whether it is minor or major; the draft then says nothing any more', async () => {
    const id = await room.draftLesson(['fr']);
    await room.publish(id, 'fr', { changeKind: 'major', whatChanged: 'Tout.' });
    await room.publish(id, 'fr', { summary: 'Autre.', ...minor });
    const refused = await room.publish(id, 'fr', { summary: 'Encore.', changeKind: 'major' });
    expect(refused.status).toBe(400);
    const major = { changeKind: 'major', whatChanged: ' Un exemple de plus. ' };
    expect((await room.publish(id, 'fr', { summary: 'Encore.', ...major })).status).toBe(200);
    const editions = await room.editions(id);
    expect(
      editions.map(({ number, changeKind, whatChanged }: Record<string, unknown>) => ({
        number,
        changeKind,
        whatChanged,
      })),
    ).toEqual([
      { number: 1, changeKind: 'minor', whatChanged: '' },
      { number: 2, changeKind: 'minor', whatChanged: '' },
      { number: 3, changeKind: 'major', whatChanged: 'Un exemple de plus.' },
    ]);
    const draft = await room.readDraft(id, 'fr');
    expect(draft.changeKind ?? null).toBeNull();
    expect(draft.whatChanged || null).toBeNull();
  });

  it('is saved with its publication, or neither is', async () => {
    const id = await room.draftLesson(['fr']);
    const { create } = cms.payload.db;
    cms.payload.db.create = (args) => {
      if (args.collection === 'lesson-editions') throw new Error('The disk is full.');
      return create.call(cms.payload.db, args);
    };
    const reply = await room.publish(id, 'fr').finally(() => {
      cms.payload.db.create = create;
    });
    expect(reply.status).toBe(500);
    const { body } = await room.ask('GET', `/lessons/${id}`, { locale: 'all' });
    expect(body._status?.fr).not.toBe('published');
    expect(await room.editions(id)).toEqual([]);
    expect((await room.publish(id, 'fr')).status).toBe(200);
    expect(await room.editions(id)).toHaveLength(1);
  });

  it('leaves out a picture whose person withdrew consent since', async () => {
    const { readEdition } = await import('../../src/training/editions/read-editions.ts');
    const { createLocalReq } = await import('payload');
    const { upload } = await import('../../src/seed/factories.ts');
    const { makePicture } = await import('../support/pictures.ts');
    const file = { name: 'a.png', data: await makePicture(), mimetype: 'image/png' };
    const picture = (await upload(cms, file, { fr: 'Deux', nl: 'Twee', en: 'Two' })) as number;
    const blocks = [
      { blockType: 'text', body: runningText('Voici.') },
      { blockType: 'picture', picture, caption: '' },
    ];
    const id = await room.begin({ ...lessonIn('fr'), blocks });
    expect((await room.publish(id, 'fr')).status).toBe(200);
    const [{ id: editionId }] = await room.editions(id);
    const typesNow = async () => {
      const edition = await readEdition(await createLocalReq({}, cms.payload), editionId);
      return edition?.content.blocks.map(({ type }) => type);
    };
    expect(await typesNow()).toEqual(['text', 'picture']);
    await cms.payload.update({
      collection: 'media',
      id: picture,
      data: { withheld: true, _status: 'draft' },
      unpublishAllLocales: true,
      overrideAccess: true,
    });
    expect(await typesNow()).toEqual(['text']);
  });
});

describe('Nobody changes or deletes an edition', () => {
  it('by the API', async () => {
    const id = await room.draftLesson(['fr']);
    await room.publish(id, 'fr');
    const [edition] = await room.editions(id);
    const one = `/lesson-editions/${edition.id}`;
    const many = { 'where[id][equals]': String(edition.id) };
    const change = { title: 'Autre' };
    const replies = [
      await room.ask('PATCH', one, {}, change),
      await room.ask('PATCH', '/lesson-editions', many, change),
      await room.ask('DELETE', one),
      await room.ask('DELETE', '/lesson-editions', many),
      await room.ask('POST', '/lesson-editions', {}, { ...edition, number: 7 }),
      await room.ask('POST', `${one}/duplicate`, {}, {}),
    ];
    expect(replies.filter(({ status }) => status < 400)).toEqual([]);
    expect(await room.editions(id)).toEqual([edition]);
  });

  it('by code that passes every access rule', async () => {
    const id = await room.draftLesson(['fr']);
    await room.publish(id, 'fr');
    const [edition] = await room.editions(id);
    const asked = { collection: 'lesson-editions', id: edition.id, overrideAccess: true } as const;
    const { payload } = cms;
    await expect(payload.update({ ...asked, data: { title: 'Autre' } })).rejects.toThrow();
    await expect(payload.delete(asked)).rejects.toThrow();
    expect(await room.editions(id)).toEqual([edition]);
  });
});

describe('A lesson', () => {
  it('that was published is not deleted, whatever became of it, and one that was not is', async () => {
    const id = await room.draftLesson(['fr']);
    await room.publish(id, 'fr');
    await room.unpublish(id, 'fr');
    const reply = await room.ask('DELETE', `/lessons/${id}`);
    expect(reply.status).toBe(400);
    expect(reply.body.errors[0].message).toContain('a été publiée');
    await room.ask('DELETE', '/lessons', { 'where[id][equals]': String(id) });
    expect((await room.readDraft(id, 'fr')).title).toBe('Écouter (fr)');
    expect(await room.editions(id)).toHaveLength(1);
    const other = await room.draftLesson(['fr']);
    expect((await room.ask('DELETE', `/lessons/${other}`)).status).toBe(200);
  });

  it('stays, and so does a course that somebody takes', async () => {
    const fields = { title: 'Un parcours' };
    const made = await room.ask('POST', '/courses', { locale: 'fr', draft: 'true' }, fields);
    const { id } = made.body.doc;
    const enrolments = 'enrolments';
    const row = await sampleOf(cms, enrolments).makeRow(0);
    const data = { course: String(id) };
    await cms.payload.db.updateOne({ collection: enrolments, id: row, data, req: {} });
    expect((await room.ask('DELETE', `/courses/${id}`)).status).toBe(400);
    await cms.payload.db.deleteOne({
      collection: enrolments,
      where: { id: { equals: row } },
      req: {},
    });
    expect((await room.ask('DELETE', `/courses/${id}`)).status).toBe(200);
  });

  it('gets its address when it is first published, and keeps it', async () => {
    const id = await room.draftLesson(['fr'], 'Écouter, puis se taire');
    expect((await room.readDraft(id, 'fr')).key).toBeFalsy();
    await room.publish(id, 'fr');
    expect((await room.readDraft(id, 'fr')).key).toBe('ecouter-puis-se-taire-fr');
    await room.publish(id, 'fr', { title: 'Autrement', key: 'autre', ...minor });
    expect((await room.readDraft(id, 'fr')).key).toBe('ecouter-puis-se-taire-fr');
    const same = await room.draftLesson(['fr'], 'Écouter, puis se taire');
    await room.publish(same, 'fr');
    expect((await room.readDraft(same, 'fr')).key).toBe('ecouter-puis-se-taire-fr-2');
  });

  it('can be published without its draft’s being touched by another language', async () => {
    const id = await room.draftLesson();
    await room.publish(id, 'fr');
    await room.publish(id, 'nl');
    await room.save(id, 'fr', { title: 'Brouillon', blocks: [] });
    await room.publish(id, 'nl', { summary: 'Anders.', ...minor });
    const editions = await room.editions(id);
    expect(editions.map(({ language }: { language: string }) => language)).toEqual([
      'fr',
      'nl',
      'nl',
    ]);
    expect((await room.readDraft(id, 'fr')).title).toBe('Brouillon');
    const { body } = await room.ask('GET', `/lessons/${id}`, { locale: 'fr' });
    expect(body.title).toBe('Écouter (fr)');
  });
});
