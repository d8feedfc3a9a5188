import { type Language, languages } from '@duo/domain/languages/languages';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startCms, type TestCms } from '../support/start-cms.ts';
import { type Classroom, faultsOf, type Id, openClassroom } from './support/classroom.ts';
import { lessonIn } from './support/lesson-texts.ts';

let cms: TestCms;
let room: Classroom;
let carryOutDuePlans: typeof import('../../src/publishing/carry-out-plans.ts').carryOutDuePlans;
beforeAll(async () => {
  cms = await startCms();
  room = await openClassroom(cms);
  ({ carryOutDuePlans } = await import('../../src/publishing/carry-out-plans.ts'));
});
afterAll(() => cms.stop());

let id: Id;

const editionsIn = async (language: Language, lesson = id) =>
  (await room.editions(lesson)).filter(
    (edition: { language: Language }) => edition.language === language,
  );

async function plan(language: Language) {
  const at = new Date(Date.now() - 1000).toISOString();
  const body = { document: { relationTo: 'lessons', value: id }, action: 'publish', language, at };
  const { body: answer } = await room.ask('POST', '/planned-publications', {}, body);
  await carryOutDuePlans(cms.payload, new Date());
  return (await room.ask('GET', `/planned-publications/${answer.doc.id}`)).body;
}

/** Each way of publishing the lesson of a test in a language, but for making a new one. */
const doors: [string, (language: Language) => Promise<unknown>][] = [
  ['Publish', (language) => room.publish(id, language, {}, { publishSpecificLocale: language })],
  ['the API', (language) => room.publish(id, language)],
  [
    'a draft that says it is published',
    (language) => room.publish(id, language, {}, { draft: 'true' }),
  ],
  [
    'bulk publish',
    (language) => {
      const where = { 'where[id][in]': String(id), locale: language };
      return room.ask('PATCH', '/lessons', where, { _status: 'published' });
    },
  ],
  ['a planned publication', plan],
];

/** The languages that a learner could read the lesson in. */
async function liveLanguages(lesson = id) {
  const { body } = await room.ask('GET', `/lessons/${lesson}`, { locale: 'all' });
  return languages.filter((language) => body._status?.[language] === 'published');
}

const breakIt = { title: '' };

describe.each(languages)('in %s', (language) => {
  beforeEach(async () => {
    const others = languages.filter((other) => other !== language);
    id = await room.draftLesson([language, ...others]);
  });

  it.each(doors)(
    '%s writes one edition of a finished lesson, and no other language’s',
    async (_, door) => {
      await door(language);
      expect(await liveLanguages()).toEqual([language]);
      const editions = await room.editions(id);
      expect(editions).toHaveLength(1);
      expect(editions[0]).toMatchObject({ language, number: 1, changeKind: 'minor' });
      expect(editions[0].content.title).toBe(`Écouter (${language})`);
    },
  );

  it.each(doors)('%s is refused for an unfinished lesson, and writes nothing', async (_, door) => {
    await room.save(id, language, breakIt);
    await door(language);
    expect(await liveLanguages()).toEqual([]);
    expect(await room.editions(id)).toEqual([]);
  });

  it.each(doors)(
    '%s is refused for a later edition that does not say what it is',
    async (_, door) => {
      await room.publish(id, language);
      await room.save(id, language, { summary: 'Autre chose.' });
      await door(language);
      expect(await room.editions(id)).toHaveLength(1);
    },
  );

  it('making a lesson as published goes through the gate', async () => {
    const make = (fields: object) =>
      room.ask(
        'POST',
        '/lessons',
        { locale: language },
        {
          sourceLanguage: language,
          ...lessonIn(language),
          ...fields,
          _status: 'published',
        },
      );
    const refused = await make(breakIt);
    expect(refused.status).toBe(400);
    expect(faultsOf(refused).map(({ path }) => path)).toEqual(['title']);
    const made = await make({});
    expect(made.status).toBe(201);
    expect(await editionsIn(language, made.body.doc.id)).toHaveLength(1);
  });

  it('"publish all" is refused and writes nothing', async () => {
    const reply = await room.publish(id, language, {}, { publishAllLocales: 'true' });
    expect(reply.status).toBe(400);
    expect(await room.editions(id)).toEqual([]);
  });

  it('restoring a version writes no edition', async () => {
    await room.publish(id, language);
    const where = { 'where[parent][equals]': String(id), sort: 'createdAt', limit: '1' };
    const { body } = await room.ask('GET', '/lessons/versions', where);
    const reply = await room.ask('POST', `/lessons/versions/${body.docs[0].id}`, {});
    expect(reply.status).toBe(200);
    expect(await room.editions(id)).toHaveLength(1);
  });
});
