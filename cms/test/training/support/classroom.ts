import type { Language } from '@duo/domain/languages/languages';
import { type Answer, createClient } from '../../support/client.ts';
import { signIn } from '../../support/staff.ts';
import type { TestCms } from '../../support/start-cms.ts';
import { lessonIn } from './lesson-texts.ts';

type Query = Record<string, string>;
export type Id = number;

/** A trainer who writes lessons at the API, as the admin's forms do. */
export async function openClassroom(cms: TestCms) {
  const trainer = await signIn(cms, 'trainer', `trainer-${Math.random()}`);

  const ask = (method: string, path: string, query: Query = {}, body?: unknown): Promise<Answer> =>
    trainer.ask(method, `/api${path}?${new URLSearchParams(query)}`, { body });

  const save = (id: Id, language: Language, fields: object) =>
    ask('PATCH', `/lessons/${id}`, { locale: language, draft: 'true' }, fields);

  const publish = (id: Id, language: Language, fields: object = {}, query: Query = {}) => {
    const body = { ...fields, _status: 'published' };
    return ask('PATCH', `/lessons/${id}`, { locale: language, ...query }, body);
  };

  const begin = async (fields: object, language: Language = 'fr', source: Language = language) => {
    const body = { sourceLanguage: source, ...fields };
    const answer = await ask('POST', '/lessons', { locale: language, draft: 'true' }, body);
    return answer.body.doc.id as Id;
  };

  return {
    trainer,
    visitor: createClient(cms),
    ask,
    save,
    publish,
    begin,
    unpublish: (id: Id, language: Language) =>
      ask('PATCH', `/lessons/${id}`, { locale: language }, { _status: 'draft' }),
    /** A lesson with a whole draft in each language, its source the first, and nothing live. */
    draftLesson: async (given: readonly Language[] = ['fr', 'nl', 'en'], words = 'Écouter') => {
      const [source = 'fr', ...others] = given;
      const id = await begin(lessonIn(source, words), source);
      for (const language of others) await save(id, language, lessonIn(language, words));
      return id;
    },
    readDraft: async (id: Id, language: Language) =>
      (await ask('GET', `/lessons/${id}`, { locale: language, draft: 'true' })).body,
    /** The editions of a lesson from the first to the last, as trainers read them. */
    editions: async (lesson: Id) => {
      const where = { 'where[lesson][equals]': String(lesson), sort: 'publishedAt', limit: '100' };
      return (await ask('GET', '/lesson-editions', where)).body.docs;
    },
  };
}

export type Classroom = Awaited<ReturnType<typeof openClassroom>>;

/** The fields that a refusal names, with what it says of each. */
export function faultsOf({ body }: Answer): { path: string; message: string; label?: string }[] {
  return body.errors?.[0]?.data?.errors ?? [];
}
