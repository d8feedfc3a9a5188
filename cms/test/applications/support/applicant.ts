import type { ApplicationAnswer, SaveAnswer } from '@duo/domain/applications/application-view';
import { type Question, questions, type RawAnswer } from '@duo/domain/applications/questions';
import { wordsOf } from '@duo/domain/applications/words';
import { createLocalReq } from 'payload';
import type { Application } from '../../../src/payload-types.ts';
import type { Answer } from '../../support/client.ts';
import { createPortal } from '../../support/portal.ts';
import type { TestCms } from '../../support/start-cms.ts';
import { type SignedInVolunteer, signInVolunteer } from '../../support/volunteers.ts';
import type { Office } from './office.ts';

export interface Applicant extends SignedInVolunteer {
  /** After so long that the session has ended. */
  signInAgain: () => Promise<void>;
  begin: () => Promise<Answer>;
  /** Saves an answer as a form does; what is not said is as in a first visit. */
  save: (
    question: Question,
    value: RawAnswer,
    also?: Partial<Omit<SaveAnswer, 'question' | 'value'>>,
  ) => Promise<Answer>;
  /** Gives a valid answer to every question. */
  fill: () => Promise<void>;
  submit: () => Promise<Answer>;
  look: (language?: string) => Promise<ApplicationAnswer>;
  /** The row of her open or last application. */
  row: () => Promise<Application>;
}

/** A valid answer to every question. */
export function validAnswers(office: Office, name: string): Record<Question, RawAnswer> {
  return {
    name: { name },
    calledBy: { calledBy: name.split(' ')[0] ?? name },
    birthDate: { day: '27', month: '3', year: '1961' },
    phone: { phone: '0475 12 34 56' },
    branch: { branch: String(office.brussels) },
    occupation: { occupation: 'Infirmière', years: '30' },
    sector: { sector: String(office.sector) },
    languages: { fr: 'fluent', nl: 'basic', en: 'none', others: '' },
    skills: { skills: ['interviews'], otherSkills: '' },
    motivation: { motivation: 'Transmettre.' },
    availability: { slots: ['monday-morning'] },
    note: { acknowledged: office.note },
    consents: { agreed: ['selection', 'news'] },
    heard: { heard: 'friend', otherSource: '' },
  };
}

/** Somebody who is signed in and about to apply, as the portal asks for her. */
export async function createApplicant(
  cms: TestCms,
  office: Office,
  name = 'Marie Lambert',
): Promise<Applicant> {
  const { findPresent } = await import('../../../src/applications/find-own.ts');
  const handle = `${wordsOf(name).join('.')}.${crypto.randomUUID().slice(0, 8)}`;
  const volunteer = await signInVolunteer(cms, handle);
  const visitor = { token: volunteer.token };
  const portal = createPortal(cms, visitor);
  const post = (path: string, body: object = {}) => portal('POST', `/application${path}`, { body });
  const save: Applicant['save'] = (question, value, also = {}) =>
    post('/answer', { question, value, seenRevision: 0, language: 'fr', ...also });
  return {
    ...volunteer,
    portal,
    signInAgain: async () => {
      const { beginSession } = await import('../../../src/accounts/sessions.ts');
      visitor.token = (await beginSession(cms, { volunteerId: volunteer.id, device: '' })).token;
    },
    begin: () => post('/begin', { language: 'fr' }),
    save,
    fill: async () => {
      const answers = validAnswers(office, name);
      for (const question of questions) await save(question, answers[question]);
    },
    submit: () => post('/submit'),
    look: async (language = 'fr') =>
      (await portal('GET', `/application?language=${language}`)).body,
    row: async () => {
      const req = await createLocalReq({}, cms.payload);
      return (await findPresent(req, volunteer.id)) as Application;
    },
  };
}

/** Somebody who has answered everything, and sent nothing yet. */
export async function createFilled(
  cms: TestCms,
  office: Office,
  name?: string,
): Promise<Applicant> {
  const applicant = await createApplicant(cms, office, name);
  await applicant.begin();
  await applicant.fill();
  return applicant;
}

/** Somebody whose application was submitted. */
export async function createSubmitted(
  cms: TestCms,
  office: Office,
  name?: string,
): Promise<Applicant> {
  const applicant = await createFilled(cms, office, name);
  const { body } = await applicant.submit();
  if (body.outcome !== 'submitted') throw new Error(JSON.stringify(body));
  return applicant;
}
