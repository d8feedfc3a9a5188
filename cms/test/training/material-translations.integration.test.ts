import type { Language } from '@duo/domain/languages/languages';
import { createLocalReq } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, type TestCms } from '../support/start-cms.ts';
import { type Classroom, faultsOf, type Id, openClassroom } from './support/classroom.ts';
import { lessonIn, quizIn } from './support/lesson-texts.ts';

let cms: TestCms;
let room: Classroom;
let loadTranslations: typeof import('../../src/training/admin/translations/load-translations.ts').loadTranslations;
beforeAll(async () => {
  cms = await startCms();
  room = await openClassroom(cms);
  ({ loadTranslations } = await import(
    '../../src/training/admin/translations/load-translations.ts'
  ));
});
afterAll(() => cms.stop());

const minor = { changeKind: 'minor' };

const copy = (id: Id, from: Language, to: Language, replaces = false) =>
  room.ask('POST', `/lessons/${id}/copy`, {}, { from, to, replaces });

/** The lesson’s blocks with one question more in its quiz. */
function withQuestion(language: Language) {
  const { blocks } = lessonIn(language);
  const more = {
    kind: 'trueFalse',
    key: 'new001',
    prompt: `Nouvelle (${language})`,
    isTrue: true,
    whenRight: 'Oui.',
    whenWrong: 'Non.',
  };
  return blocks.map((block) =>
    block.blockType === 'quiz'
      ? { ...block, questions: [...quizIn(language).questions, more] }
      : block,
  );
}

/** How each language of a lesson stands in the matrix. */
async function statesOf(id: Id): Promise<Record<string, string>> {
  const { groups } = await loadTranslations(await createLocalReq({}, cms.payload), null, 'fr');
  const row = groups.flatMap(({ rows }) => rows).find((each) => each.id === id);
  return Object.fromEntries((row?.cells ?? []).map(({ language, state }) => [language, state]));
}

describe('A translation', () => {
  it('waits for its source', async () => {
    const id = await room.draftLesson();
    const refused = await room.publish(id, 'nl');
    expect(refused.status).toBe(400);
    expect(faultsOf(refused)[0]?.message).toContain('langue source');
    await room.publish(id, 'fr');
    expect((await room.publish(id, 'nl')).status).toBe(200);
  });

  it('is compared with the source’s current edition, and not with its draft', async () => {
    const id = await room.draftLesson();
    await room.publish(id, 'fr');
    await room.save(id, 'fr', { blocks: withQuestion('fr') });
    expect((await room.publish(id, 'nl')).status).toBe(200);

    await room.publish(id, 'fr', minor);
    const lacking = await room.publish(id, 'nl', { title: 'Opnieuw', ...minor });
    expect(lacking.status).toBe(400);
    expect(faultsOf(lacking)[0]).toMatchObject({ path: 'blocks' });
    expect(faultsOf(lacking)[0]?.message).toContain('Ce que vous retenez (fr) › Nouvelle (fr)');

    const whole = await room.publish(id, 'nl', { blocks: withQuestion('nl'), ...minor });
    expect(whole.status).toBe(200);
  });

  it('is led to the part that its source does not have', async () => {
    const id = await room.draftLesson();
    await room.publish(id, 'fr');
    const surplus = await room.publish(id, 'nl', { blocks: withQuestion('nl') });
    expect(faultsOf(surplus)).toMatchObject([{ path: 'blocks.4.questions.7.prompt' }]);
    expect(faultsOf(surplus)[0]?.message).toContain('Nouvelle (nl)');
  });

  it('turns stale with a new edition of its source, and is current again once it follows', async () => {
    const id = await room.draftLesson();
    expect(await statesOf(id)).toEqual({ fr: 'draft', nl: 'draft', en: 'draft' });
    await room.publish(id, 'fr');
    await room.publish(id, 'nl');
    expect(await statesOf(id)).toEqual({ fr: 'current', nl: 'current', en: 'draft' });

    await room.save(id, 'fr', { summary: 'Un brouillon.' });
    expect(await statesOf(id)).toEqual({ fr: 'current', nl: 'current', en: 'draft' });

    await room.publish(id, 'fr', minor);
    expect(await statesOf(id)).toEqual({ fr: 'current', nl: 'stale', en: 'draft' });

    // Its own words need no change: publishing it as it is says that it has been looked at.
    expect((await room.publish(id, 'nl', minor)).status).toBe(200);
    expect(await statesOf(id)).toEqual({ fr: 'current', nl: 'current', en: 'draft' });

    await room.unpublish(id, 'nl');
    expect(await statesOf(id)).toEqual({ fr: 'current', nl: 'draft', en: 'draft' });
  });

  it('is missing while nothing is written', async () => {
    const id = await room.draftLesson(['nl']);
    expect(await statesOf(id)).toEqual({ fr: 'missing', nl: 'draft', en: 'missing' });
  });
});

describe('Copying from a language', () => {
  it('keeps the keys, marks the copy as to be translated, and publishes nothing', async () => {
    const id = await room.draftLesson(['fr']);
    await room.publish(id, 'fr');
    expect((await copy(id, 'fr', 'nl')).status).toBe(200);
    const draft = await room.readDraft(id, 'nl');
    expect(draft).toMatchObject({ title: 'Écouter (fr)', toTranslate: true, _status: 'draft' });
    const [source, copied] = [(await room.readDraft(id, 'fr')).blocks[4], draft.blocks[4]];
    expect(copied.key).toBe(source.key);
    expect(copied.questions[0].options[1].key).toBe('optb01');
    expect(copied.id).not.toBe(source.id);
    const { body } = await room.ask('GET', `/lessons/${id}`, { locale: 'all' });
    expect(body._status.nl).not.toBe('published');
    expect(await room.editions(id)).toHaveLength(1);
  });

  it('leaves a copy that nobody translated unpublished', async () => {
    const id = await room.draftLesson(['fr']);
    await room.publish(id, 'fr');
    await copy(id, 'fr', 'nl');
    const refused = await room.publish(id, 'nl');
    expect(faultsOf(refused).map(({ path }) => path)).toEqual(['toTranslate']);
    const translated = { ...lessonIn('nl'), toTranslate: false };
    expect((await room.publish(id, 'nl', translated)).status).toBe(200);
    expect(await statesOf(id)).toMatchObject({ nl: 'current' });
  });

  it('replaces a text only for whoever says so, and never what is live', async () => {
    const id = await room.draftLesson(['fr', 'nl']);
    await room.publish(id, 'fr');
    await room.publish(id, 'nl');
    const refused = await copy(id, 'fr', 'nl');
    expect(refused.status).toBe(409);
    expect((await room.readDraft(id, 'nl')).title).toBe('Écouter (nl)');
    expect((await copy(id, 'fr', 'nl', true)).status).toBe(200);
    expect((await room.readDraft(id, 'nl')).title).toBe('Écouter (fr)');
    const { body } = await room.ask('GET', `/lessons/${id}`, { locale: 'nl' });
    expect(body.title).toBe('Écouter (nl)');
  });

  it('has nothing to copy from a language without a text', async () => {
    const id = await room.draftLesson(['fr']);
    expect((await copy(id, 'en', 'nl', true)).status).toBe(400);
    expect((await copy(id, 'fr', 'fr', true)).status).toBe(400);
  });

  it('is for trainers', async () => {
    const id = await room.draftLesson(['fr']);
    const body = { from: 'fr', to: 'nl', replaces: false };
    const reply = await room.visitor('POST', `/api/lessons/${id}/copy`, { body });
    expect(reply.status).toBeGreaterThanOrEqual(400);
    expect((await room.readDraft(id, 'nl')).title).toBeFalsy();
  });
});

/** Every key in its place, whatever stands around it. */
const keysIn = (value: unknown) => JSON.stringify(value).match(/"(?:rightK|k)ey":"[^"]*"/g);

describe('Keys', () => {
  it('are given to parts that come without', async () => {
    const quiz = { blockType: 'quiz', questions: [{ options: [{ text: 'a' }] }] };
    const id = await room.begin({ blocks: [quiz] });
    const [block] = (await room.readDraft(id, 'fr')).blocks;
    for (const { key } of [block, block.questions[0], block.questions[0].options[0]]) {
      expect(key).toMatch(/^[a-z][a-z0-9]{5}$/);
    }
  });

  it('of a duplicated row are renewed, always alike, and those of the original stay', async () => {
    const [quiz, , scenario] = lessonIn('fr').blocks.slice(-3) as never as [
      { questions: { options?: object[] }[] },
      object,
      { situations: object[]; ends: object[] },
    ];
    const [first] = quiz.questions;
    const row = (given: object | undefined, id: string) => ({ ...given, id });
    const options = [
      row(first?.options?.[0], 'a'.repeat(24)),
      row(first?.options?.[0], 'b'.repeat(24)),
    ];
    const questions = [row({ ...first, options }, 'c'.repeat(24)), row(first, 'd'.repeat(24))];
    const blocks = [
      { ...quiz, id: 'e'.repeat(24), questions },
      { ...quiz, id: 'f'.repeat(24) },
      {
        ...scenario,
        situations: [...scenario.situations, row(scenario.situations[0], '1'.repeat(24))],
      },
    ];
    const id = await room.begin({ blocks });
    const read = async () => (await room.readDraft(id, 'fr')).blocks;
    const before = await read();
    const [one, other, walk] = before;
    expect(one.key).toBe('quiz01');
    expect(other.key).not.toBe('quiz01');
    expect(one.questions[0].key).toBe('one001');
    expect(one.questions[1].key).not.toBe('one001');
    expect(one.questions[0].options[0].key).toBe('opta01');
    expect(one.questions[0].options[1].key).not.toBe('opta01');
    expect(walk.situations.map(({ key }: { key: string }) => key).slice(0, 2)).toEqual([
      'start1',
      'talks1',
    ]);
    expect(new Set(walk.situations.map(({ key }: { key: string }) => key)).size).toBe(3);
    await room.save(id, 'fr', { blocks });
    expect(keysIn(await read())).toEqual(keysIn(before));
  });
});
