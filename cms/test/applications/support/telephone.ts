import { ownWords, type Question, questions } from '@duo/domain/applications/questions';
import { createPortal } from '../../support/portal.ts';
import type { SignedIn } from '../../support/staff.ts';
import type { TestCms } from '../../support/start-cms.ts';
import { readApplication } from './acting.ts';
import { validAnswers } from './applicant.ts';
import type { Office } from './office.ts';

/** The address of an act by telephone that names no application yet. */
export const telephonePath = (act: string) => `/api/applications/by-telephone/${act}`;

export const makeEmail = () => `${crypto.randomUUID().slice(0, 8)}@visitor.example`;

/** What it takes to begin an application on the telephone. */
export const makeForm = (email = makeEmail()) => ({
  ...{ email, name: 'Gerard Maes', language: 'nl', attempt: crypto.randomUUID() },
});

async function findId({ payload }: TestCms, reference: string) {
  const where = { reference: { equals: reference } };
  const { docs } = await payload.find({ collection: 'applications', where, limit: 1 });
  return docs[0]?.id ?? 0;
}

/** Begins an application on the telephone, as a coordinator does. */
export async function beginAs(
  cms: TestCms,
  office: Office,
  { who, form = makeForm() }: { who: SignedIn; form?: ReturnType<typeof makeForm> },
) {
  const { body } = await who.ask('POST', telephonePath('begin'), { body: form });
  const { reference } = body;
  const ask = (act: string, given: object, by = who) =>
    by.ask('POST', `/api/applications/${reference}/${act}`, { body: given });
  const id = await findId(cms, reference);
  const answers = validAnswers(office, form.name);
  const answer = (question: Question, value: object = answers[question], also = {}) =>
    ask('telephone-answer', { question, value, seenRevision: 0, language: 'nl', ...also });
  return {
    ...{ body, form, reference, id, ask, answer },
    row: () => readApplication(cms, id),
    /** Answers whatever staff may write down. */
    fill: async () => {
      for (const question of questions) if (!ownWords.includes(question)) await answer(question);
    },
    /** Confirms it by the token of a link, as its person. */
    confirm: async (token: string, agreed = ['selection']) => {
      const given = { token, language: 'nl', noteVersion: office.note, agreed };
      return (await createPortal(cms)('POST', '/confirmation/confirm', { body: given })).body;
    },
  };
}
