import type { Language } from '@duo/domain/languages/languages';
import type { LessonAnswer, LessonView, TrainingAnswer } from '@duo/domain/training/training-view';
import { createLocalReq, type Where } from 'payload';
import type { ApplicationChange } from '../../../src/applications/update-application.ts';
import type { Application, Enrolment } from '../../../src/payload-types.ts';
import type { Answer } from '../../support/client.ts';
import type { TestCms } from '../../support/start-cms.ts';
import { type SignedInVolunteer, signInVolunteer } from '../../support/volunteers.ts';

export interface Learner extends SignedInVolunteer {
  application: Application['id'];
  /** Does something in the training, as the portal's forms do. */
  act: (path: string, body: object) => Promise<Answer>;
  course: (language?: Language) => Promise<TrainingAnswer>;
  /** What is answered for a lesson, whatever it is. */
  ask: SignedInVolunteer['ask'];
  askLesson: (key: string, language?: Language) => Promise<LessonAnswer>;
  lesson: (key: string, language?: Language) => Promise<LessonView>;
  enrolment: () => Promise<Enrolment | undefined>;
}

export const attempt = () => crypto.randomUUID();

/** An application that somebody put where a test needs it, past the steps. */
export async function putApplication(
  cms: TestCms,
  { id, email }: Pick<SignedInVolunteer, 'id' | 'email'>,
  change: ApplicationChange,
): Promise<Application> {
  const { createApplication, updateApplication } = await import(
    '../../../src/applications/update-application.ts'
  );
  const { runInTransaction } = await import('../../../src/database/run-in-transaction.ts');
  const req = await createLocalReq({}, cms.payload);
  return runInTransaction(req, async () => {
    const openKey = `volunteer/${id}`;
    const begun = { openKey, volunteer: id as number, email, language: 'fr' } as const;
    const draft = await createApplication(req, { ...begun, channel: 'portal' }, new Date());
    return updateApplication(req, draft, { listing: 'open', ...change }, new Date());
  });
}

/** What a volunteer asks about her training. */
export function asLearner(
  cms: TestCms,
  volunteer: SignedInVolunteer,
  application: number,
): Learner {
  const { portal } = volunteer;
  const askLesson: Learner['askLesson'] = async (key, language = 'fr') =>
    (await portal('GET', `/training/lesson?language=${language}&lesson=${key}`)).body;
  return {
    ...volunteer,
    application,
    act: (path, body) => portal('POST', `/training/${path}`, { body }),
    course: async (language = 'fr') => (await portal('GET', `/training?language=${language}`)).body,
    askLesson,
    lesson: async (key, language) => {
      const answer = await askLesson(key, language);
      if (answer.outcome !== 'lesson') throw new Error(JSON.stringify(answer));
      return answer.lesson;
    },
    enrolment: async () => {
      const { docs } = await cms.payload.find({
        collection: 'enrolments',
        where: { volunteer: { equals: String(volunteer.id) } },
        overrideAccess: true,
        showHiddenFields: true,
      });
      return docs[0];
    },
  };
}

const named = { name: 'Marie Lambert', calledBy: 'Marie', birthDate: '1961-03-27' };

/** Somebody whose interview was held, one step away from being accepted. */
export async function createInterviewed(cms: TestCms, name = 'marie'): Promise<Learner> {
  const volunteer = await signInVolunteer(cms, `${name}.${crypto.randomUUID().slice(0, 8)}`);
  const interview = { interviewOn: '2026-01-05', interviewHeld: true };
  const change = { ...named, state: 'interview', ...interview } as const;
  const { id } = await putApplication(cms, volunteer, change);
  return asLearner(cms, volunteer, id);
}

/** Takes a step of the lifecycle, as an admin does. */
export async function step(
  cms: TestCms,
  id: Application['id'],
  transition: 'accept' | 'hold' | 'resume' | 'withdraw',
  also: { now?: Date; returnOn?: string } = {},
) {
  const { stepApplication } = await import('../../../src/applications/take-step.ts');
  const asked = { id, transition, actor: 'admin', by: null, door: 'admin', reason: '-' } as const;
  return stepApplication(await createLocalReq({}, cms.payload), {
    ...asked,
    now: new Date(),
    ...also,
  });
}

/** Somebody who was accepted, and so enrolled where a course is live. */
export async function createLearner(cms: TestCms, name?: string, now?: Date): Promise<Learner> {
  const learner = await createInterviewed(cms, name);
  const taken = await step(cms, learner.application, 'accept', now ? { now } : {});
  if (taken.outcome !== 'done') throw new Error(JSON.stringify(taken));
  return learner;
}

/** The state of an application. */
export async function stateOf({ payload }: TestCms, { application: id }: Learner): Promise<string> {
  return (await payload.findByID({ collection: 'applications', id, overrideAccess: true })).state;
}

/** When the text of a reflection was handed in that a trainer reads; null for none. */
export async function seenOf(
  { payload }: TestCms,
  { id }: Pick<Learner, 'id'>,
  lessonId: number | string,
  key = 'refl11',
): Promise<string | null> {
  const where: Where = {
    and: [{ volunteer: { equals: String(id) } }, { lesson: { equals: String(lessonId) } }],
  };
  const { docs } = await payload.find({ collection: 'lesson-progress', where });
  const kept = docs[0]?.reflections as Record<string, { handedInAt: string }> | undefined;
  return kept?.[key]?.handedInAt ?? null;
}
