import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withValue } from '../../../packages/domain/test/training/support/lessons.ts';
import { runningText } from '../publishing/support/stories.ts';
import { startCms, type TestCms } from '../support/start-cms.ts';
import { type Classroom, faultsOf, openClassroom } from './support/classroom.ts';
import { lessonIn } from './support/lesson-texts.ts';

let cms: TestCms;
let room: Classroom;
beforeAll(async () => {
  cms = await startCms();
  room = await openClassroom(cms);
});
afterAll(() => cms.stop());

const blank = { blockType: 'text', body: runningText(' ') };

/** What is left out of a lesson, and the field of the form that the refusal leads to. */
const gaps: [path: string, value: unknown, field: string, words: string][] = [
  ['title', '', 'title', 'titre'],
  ['summary', '', 'summary', 'présente'],
  ['minutes', null, 'minutes', 'minutes'],
  ['blocks', [], 'blocks', 'contenu'],
  ['blocks.0', blank, 'blocks.0.body', 'texte'],
  ['blocks.1.title', '', 'blocks.1.title', 'texte'],
  ['blocks.2.points', [], 'blocks.2.points', 'texte'],
  ['blocks.3.items.0.body', '', 'blocks.3.items.0.body', 'Volet 1'],
  ['blocks.4.passPercent', null, 'blocks.4.passPercent', 'pourcentage'],
  ['blocks.4.questions', [], 'blocks.4.questions', 'question'],
  ['blocks.4.questions.0.prompt', '', 'blocks.4.questions.0.prompt', 'Question 1'],
  [
    'blocks.4.questions.0.options.1.feedback',
    '',
    'blocks.4.questions.0.options.1.feedback',
    'Question 1, réponse 2 : il manque le retour à l’apprenant.',
  ],
  [
    'blocks.4.questions.0.options.0.isRight',
    false,
    'blocks.4.questions.0.options',
    'bonne réponse',
  ],
  ['blocks.4.questions.2.whenWrong', '', 'blocks.4.questions.2.whenWrong', 'Question 3'],
  ['blocks.4.questions.4.pairs.1.left', '', 'blocks.4.questions.4.pairs.1.left', 'paire 2'],
  ['blocks.4.questions.5.accepted', [{ text: ' ' }], 'blocks.4.questions.5.accepted', 'bonne'],
  ['blocks.4.questions.6.options.1.grade', null, 'blocks.4.questions.6.options.1.grade', 'note'],
  ['blocks.5.prompt', '', 'blocks.5.prompt', 'texte'],
  [
    'blocks.6.situations.0.choices.0.to',
    'nowhere',
    'blocks.6.situations.0.choices.0.to',
    'Situation 1, choix 1 : dites où ce choix mène.',
  ],
  ['blocks.6.situations.0.choices.0.to', 'poor01', 'blocks.6.situations.1.text', 'ne mène ici'],
  ['blocks.6.situations.1.choices.0.to', 'talks1', 'blocks.6.situations.1.text', 'fin'],
];

describe('The gate', () => {
  it.each(gaps)('%s: %j leads to %s', async (path, value, field, words) => {
    const broken = withValue({ ...lessonIn('fr') }, path, value);
    const id = await room.begin(broken);
    const reply = await room.publish(id, 'fr');
    expect(reply.status).toBe(400);
    const fault = faultsOf(reply).find((each) => each.path === field);
    expect(fault?.message.replaceAll('\u00a0', ' ')).toContain(words);
    expect(await room.editions(id)).toEqual([]);
  });

  it('says all that is missing at once, each field once, in the trainer’s language', async () => {
    const id = await room.begin({ title: 'Presque rien' });
    const say = async (language: string) => {
      const headers = { 'accept-language': language, cookie: `payload-lng=${language}` };
      const body = { _status: 'published' };
      return room.trainer.ask('PATCH', `/api/lessons/${id}?locale=fr`, { body, headers });
    };
    for (const [language, words] of [
      ['fr', 'La leçon n’a pas encore de contenu.'],
      ['nl', 'De les heeft nog geen inhoud.'],
      ['en', 'The lesson has no content yet.'],
    ] as const) {
      const faults = faultsOf(await say(language));
      expect(faults.map(({ path }) => path)).toEqual(['summary', 'minutes', 'blocks']);
      expect(faults.at(-1)?.message).toBe(words);
    }
  });

  it('names the block of a fault, for whoever reads it away from the form', async () => {
    const id = await room.begin(withValue({ ...lessonIn('fr') }, 'blocks.5.title', ''));
    const [fault] = faultsOf(await room.publish(id, 'fr'));
    expect(fault?.label).toBe('Contenu 6');
    const untitled = await room.begin({ ...lessonIn('fr'), title: '' });
    expect(faultsOf(await room.publish(untitled, 'fr'))[0]?.label).toBe('Titre');
  });

  it('asks for a picture that is published in the language, and says which is not', async () => {
    const { draft } = await import('../../src/seed/factories.ts');
    const { makePicture } = await import('../support/pictures.ts');
    const data = await makePicture();
    const picture = await cms.payload.create({
      collection: 'media',
      data: {},
      draft: true,
      file: { name: 'deux.png', data, mimetype: 'image/png', size: data.length },
      overrideAccess: true,
    });
    const blocks = [blank, { blockType: 'picture' }, { blockType: 'picture', picture: picture.id }];
    blocks[0] = { blockType: 'text', body: runningText('Voici.') };
    const id = await draft(cms, 'lessons', { ...lessonIn('fr'), sourceLanguage: 'fr' } as never);
    const faults = faultsOf(await room.publish(id as number, 'fr', { blocks }));
    expect(faults.map(({ path }) => path)).toEqual(['blocks.1.picture', 'blocks.2.picture']);
    expect(faults[1]?.message).toContain('deux-');
  });

  it('does not stand in the way of a draft', async () => {
    const id = await room.begin({});
    expect((await room.save(id, 'fr', { blocks: [{ blockType: 'quiz' }] })).status).toBe(200);
  });
});

describe('A course or a module', () => {
  it.each(['courses', 'modules'])(
    'of %s goes live with a title and a summary only',
    async (slug) => {
      const made = await room.ask(
        'POST',
        `/${slug}`,
        { locale: 'fr', draft: 'true' },
        { title: 'A' },
      );
      const { id } = made.body.doc;
      const publish = (fields: object, locale: string) =>
        room.ask('PATCH', `/${slug}/${id}`, { locale }, { ...fields, _status: 'published' });
      const refused = await publish({}, 'fr');
      expect(refused.status).toBe(400);
      expect(faultsOf(refused).map(({ path }) => path)).toEqual(['summary']);
      expect((await publish({ summary: 'B' }, 'fr')).status).toBe(200);
      expect((await publish({ summary: 'B' }, 'nl')).status).toBe(400);
    },
  );
});
