import { rawAnswerSchema } from '@duo/domain/applications/answers';
import type {
  ApplicationAnswer,
  MessageAnswer,
  SaveAnswerAnswer,
  SubmitAnswer,
} from '@duo/domain/applications/application-view';
import { longestMessage } from '@duo/domain/applications/application-view';
import { dayOf } from '@duo/domain/applications/days';
import { questions } from '@duo/domain/applications/questions';
import { isLanguage, type Language, languages } from '@duo/domain/languages/languages';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { runInTransaction } from '../database/run-in-transaction.ts';
import { viewVolunteer } from '../sign-in/account.endpoints.ts';
import { noInput, volunteerEndpoint } from '../sign-in/portal-endpoint.ts';
import { contextOf, loadLists } from './answer-context.ts';
import { beginApplication } from './begin-application.ts';
import { findOpen, findPresent, mayBegin } from './find-own.ts';
import { receiveMessage } from './receive-message.ts';
import { saveAnswer } from './save-answer.ts';
import { orRefused, submitApplication } from './submit-application.ts';
import { updateApplication } from './update-application.ts';
import { viewApplication } from './view-application.ts';
import { takeVolunteerStep } from './volunteer-step.ts';

type Id = number | string;

/** The language that a question asks for its answer, in its address. */
export function languageAsked({ query }: PayloadRequest, otherwise: Language): Language {
  return isLanguage(query?.language) ? query.language : otherwise;
}

async function showApplication(
  req: PayloadRequest,
  volunteerId: Id,
  now: Date,
): Promise<ApplicationAnswer> {
  const volunteer = await viewVolunteer(req, { volunteerId });
  const language = languageAsked(req, volunteer.language);
  const lists = await loadLists(req, language);
  const context = contextOf(lists, now);
  const present = await findPresent(req, volunteerId);
  return {
    volunteer,
    application: present && (await viewApplication(req, present, { language, context })),
    lists,
    today: dayOf(now),
    mayBegin: await mayBegin(req, volunteerId, { now }),
  };
}

const show = volunteerEndpoint(
  { method: 'get', path: '/application', input: noInput },
  ({ req, session }) => showApplication(req, session.volunteerId, new Date()),
);

const begin = volunteerEndpoint(
  {
    method: 'post',
    path: '/application/begin',
    input: z.object({ language: z.enum(languages) }),
  },
  ({ req, input: { language }, session }) =>
    runInTransaction(req, async () => {
      const volunteer = await viewVolunteer(req, session);
      return beginApplication(req, volunteer, { language, now: new Date() });
    }),
);

const answerInput = z
  .object({
    question: z.enum(questions),
    value: z.unknown(),
    seenRevision: z.int().min(0),
    language: z.enum(languages),
  })
  .transform(({ value, ...rest }, context) => {
    const read = rawAnswerSchema(rest.question).safeParse(value);
    if (read.success) return { ...rest, value: read.data };
    for (const { message, path } of read.error.issues) {
      context.addIssue({ code: 'custom', message, path: ['value', ...path] });
    }
    return z.NEVER;
  });

const answer = volunteerEndpoint(
  { method: 'post', path: '/application/answer', input: answerInput },
  ({ req, input, session: { volunteerId } }): Promise<SaveAnswerAnswer> =>
    runInTransaction(req, () => saveAnswer(req, volunteerId, { ...input, now: new Date() })),
);

/** Her own submission is the confirmation that a link would ask of whoever was helped on the telephone. */
async function submitDraft(req: PayloadRequest, volunteerId: Id, now: Date) {
  const draft = await findOpen(req, volunteerId);
  if (draft?.listing !== 'draft') return draft;
  const confirmed =
    draft.channel === 'telephone'
      ? await updateApplication(req, draft, { confirmedAt: now.toISOString() }, now)
      : draft;
  return submitApplication(req, confirmed, { volunteerId, door: 'portal', now });
}

async function submitFor(req: PayloadRequest, volunteerId: Id, now: Date): Promise<SubmitAnswer> {
  const submission = await orRefused(req, () => submitDraft(req, volunteerId, now));
  if ('refused' in submission) return { outcome: 'refused', ...submission.refused };
  const { application } = submission;
  if (application) return { outcome: 'submitted', reference: application.reference };
  const last = await findPresent(req, volunteerId);
  return { outcome: 'closed', state: last?.state ?? null };
}

const submit = volunteerEndpoint(
  { method: 'post', path: '/application/submit', input: noInput },
  ({ req, session }) => submitFor(req, session.volunteerId, new Date()),
);

const stepInput = z.object({
  transition: z.enum(['hold', 'resume', 'withdraw']),
  seenRevision: z.int().min(0),
  reason: z.string().max(longestMessage).optional(),
  // What is no day is refused by the lifecycle, which names what is missing.
  returnOn: z.string().max(40).optional(),
});

const step = volunteerEndpoint(
  { method: 'post', path: '/application/step', input: stepInput },
  ({ req, input, session: { volunteerId } }) =>
    runInTransaction(req, () => takeVolunteerStep(req, volunteerId, { ...input, now: new Date() })),
);

const messageInput = z.object({
  text: z.string().trim().min(1).max(longestMessage),
  attempt: z.string().regex(/^[\w-]{16,64}$/),
});

const message = volunteerEndpoint(
  { method: 'post', path: '/application/message', input: messageInput },
  ({ req, input, session: { volunteerId } }): Promise<MessageAnswer> =>
    runInTransaction(req, () => receiveMessage(req, volunteerId, { ...input, now: new Date() })),
);

/** What a volunteer does with her application. */
export const ownApplicationEndpoints = [show, begin, answer, submit, step, message];
