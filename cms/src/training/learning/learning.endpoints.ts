import {
  type LessonAnswer,
  longestTrainingText,
  type TrainingAnswer,
} from '@duo/domain/training/training-view';
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { languageAsked } from '../../applications/application.endpoints.ts';
import { runInTransaction } from '../../database/run-in-transaction.ts';
import { viewVolunteer } from '../../sign-in/account.endpoints.ts';
import { noInput, volunteerEndpoint } from '../../sign-in/portal-endpoint.ts';
import { openCertificate, viewCertificate } from '../certificates/view-certificate.ts';
import { findLastEnrolment } from './enrolment/find-enrolment.ts';
import { confirmRefresher, finishLesson } from './finish-lesson.ts';
import { keepFeedback, keepNote } from './keep-words.ts';
import type { Id } from './material.ts';
import { openFile } from './open-file.endpoint.ts';
import { findLearner, isRefused, openLesson } from './open-lesson.ts';
import { handInQuiz } from './quizzes/hand-in-quiz.ts';
import { keepQuizDraft } from './quizzes/keep-quiz-draft.ts';
import { changeEnrolment, settleCourse } from './settle.ts';
import { askTrainers } from './threads/ask-trainers.ts';
import { handInReflection, keepReflectionDraft } from './threads/write-reflection.ts';
import { viewCourse } from './view-course.ts';
import { viewLesson } from './view-lesson.ts';
import { viewLock } from './view-lock.ts';
import { walkScenario } from './walk-scenario.ts';

type Asked = Parameters<typeof findLearner>[1];

/** The learner; a course that lost its last open lesson is complete without anything having been done. */
async function findSettled(req: PayloadRequest, asked: Asked) {
  const learner = await findLearner(req, asked);
  if (!learner || learner.enrolment.completedAt || !learner.standing.isComplete) return learner;
  return runInTransaction(req, async () => {
    const present = await findLearner(req, asked);
    if (present) await settleCourse(req, present);
    return findLearner(req, asked);
  });
}

async function showTraining(
  req: PayloadRequest,
  volunteerId: Id,
  now: Date,
): Promise<TrainingAnswer> {
  const volunteer = await viewVolunteer(req, { volunteerId });
  const language = languageAsked(req, volunteer.language);
  const learner = await findSettled(req, { volunteerId, language, now });
  return {
    volunteer,
    course: learner && viewCourse(learner),
    certificate: await viewCertificate(req, String(volunteerId)),
    wantsReminders: learner?.enrolment.remindersWanted !== false,
  };
}

const training = volunteerEndpoint(
  { method: 'get', path: '/training', input: noInput },
  ({ req, session }) => showTraining(req, session.volunteerId, new Date()),
);

async function showLesson(req: PayloadRequest, volunteerId: Id, now: Date): Promise<LessonAnswer> {
  const volunteer = await viewVolunteer(req, { volunteerId });
  const language = languageAsked(req, volunteer.language);
  const key = typeof req.query.lesson === 'string' ? req.query.lesson : '';
  const opened = await openLesson(req, { volunteerId, key, language, now });
  if (!isRefused(opened)) {
    return { outcome: 'lesson', volunteer, lesson: await viewLesson(req, opened) };
  }
  if (opened.outcome === 'unknown') return { outcome: 'unknown', volunteer };
  const { learner, lesson, lock } = opened;
  return {
    outcome: 'locked',
    volunteer,
    title: lesson.title,
    lock: viewLock(learner.course, lock),
  };
}

const lesson = volunteerEndpoint(
  { method: 'get', path: '/training/lesson', input: noInput },
  ({ req, session }) => showLesson(req, session.volunteerId, new Date()),
);

const key = z.string().min(1).max(80);
const text = z.string().max(longestTrainingText);
const attempt = z.string().regex(/^[\w-]{16,64}$/);
const editionId = z.string().max(40);
// More than any quiz asks for; what belongs to none of its questions is left out.
const answers = z
  .record(key, z.array(z.string().max(500)).max(60))
  .refine((given) => Object.keys(given).length <= 200);

/** A post that does something in one transaction. */
function act<Schema extends z.ZodType<object>>(
  path: string,
  input: Schema,
  work: (
    req: PayloadRequest,
    volunteerId: Id,
    asked: z.output<Schema> & { now: Date },
  ) => Promise<object>,
): Endpoint {
  return volunteerEndpoint(
    { method: 'post', path: `/training/${path}`, input },
    ({ req, input: given, session: { volunteerId } }) =>
      runInTransaction(req, () => work(req, volunteerId, { ...given, now: new Date() })),
  );
}

async function saveReminders(
  req: PayloadRequest,
  volunteerId: Id,
  { wanted }: { wanted: boolean },
): Promise<object> {
  const enrolment = await findLastEnrolment(req, volunteerId);
  if (!enrolment) return { outcome: 'unknown' };
  await changeEnrolment(req, enrolment, { remindersWanted: wanted });
  return { outcome: 'saved' };
}

const rating = z.int().min(1).max(4);

const acts = [
  act('quiz-draft', z.object({ lesson: key, quiz: key, answers }), keepQuizDraft),
  act('quiz', z.object({ lesson: key, editionId, quiz: key, answers, attempt }), handInQuiz),
  act(
    'scenario',
    z.object({ lesson: key, editionId, scenario: key, path: z.array(key).max(200) }),
    walkScenario,
  ),
  act('reflection-draft', z.object({ lesson: key, reflection: key, text }), keepReflectionDraft),
  act('reflection', z.object({ lesson: key, reflection: key, text, attempt }), handInReflection),
  act('finish', z.object({ lesson: key }), finishLesson),
  act('refresher', z.object({ lesson: key }), confirmRefresher),
  act('question', z.object({ lesson: key, text: text.trim().min(1), attempt }), askTrainers),
  act('note', z.object({ lesson: key, text }), keepNote),
  act('feedback', z.object({ lesson: key, useful: rating, clear: rating, text }), keepFeedback),
  act('reminders', z.object({ wanted: z.boolean() }), saveReminders),
];

const certificate = volunteerEndpoint(
  { method: 'get', path: '/training/certificate', input: noInput },
  async ({ req, session: { volunteerId } }) =>
    (await openCertificate(req, String(volunteerId))) ?? new Response(null, { status: 404 }),
);

/** What a volunteer does in her training. */
export const learningEndpoints: Endpoint[] = [training, lesson, ...acts, certificate, openFile];
