import { longestTrainingText } from '@duo/domain/training/training-view';
import { formatNumber } from '@duo/i18n/format';
import { createTranslator, type MessageKey, type Translate } from '@duo/i18n/translate';
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { actorOf } from '../../accounts/actor.ts';
import { languageOf } from '../../accounts/language.ts';
import { runInTransaction } from '../../database/run-in-transaction.ts';
import { answerUnlessBusy, refuse, type StaffAnswer } from '../../edge/staff-answer.ts';
import type { WorkedLesson } from '../learning/open-lesson.ts';
import type { TrainerOutcome } from '../learning/threads/trainer-acts.ts';
import { findLessonOfLearner } from './find-lesson-of-learner.ts';

/** What every act of a trainer names, as `trainer-acts.ts` takes it. */
export interface ActShared {
  staff: { id: number | string; role: 'admin' | 'trainer' };
  volunteerId: string;
  lessonId: number | string;
  now: Date;
}

interface Shape<Schema extends z.ZodType> {
  /** Under `/api/training/work/<enrolment id>/<lesson key>`. */
  path: string;
  input: Schema;
  /** What is said once it is done. */
  done: MessageKey<'cms'>;
}

type Act<Input> = (req: PayloadRequest, shared: ActShared, input: Input) => Promise<TrainerOutcome>;

/** What trainers write. */
export const textInput = z.string().max(longestTrainingText);
/** Of a form: pressed twice, its button acts once. */
export const attemptInput = z.string().regex(/^[\w-]{8,80}$/);
/** The key of an exercise. */
export const keyInput = z.string().min(1).max(80);

function readTrainer(req: PayloadRequest): ActShared['staff'] | null {
  const role = actorOf(req);
  if (!req.user || (role !== 'admin' && role !== 'trainer')) return null;
  return { id: req.user.id, role };
}

/** Turns away who has nothing to do with the training: by 401 nobody signed in, by 403 anybody else. */
export function turnAway(req: PayloadRequest): Response | null {
  if (readTrainer(req)) return null;
  const say = createTranslator(languageOf(req), 'cms');
  return actorOf(req) === 'anonymous'
    ? refuse({ status: 401, message: say('applications.signIn') })
    : refuse({ status: 403, message: say('training.notYours') });
}

function refuseInput(req: PayloadRequest): Response {
  const language = languageOf(req);
  const max = formatNumber(longestTrainingText, language);
  const message = createTranslator(language, 'cms')('training.work.invalid', { max });
  return refuse({ status: 400, message });
}

/** What a trainer is told of what became of an act. */
function explain(
  { outcome }: TrainerOutcome,
  say: Translate<'cms'>,
  done: MessageKey<'cms'>,
): StaffAnswer | Response {
  if (outcome === 'unknown') return refuse({ status: 404, message: say('training.work.unknown') });
  if (outcome === 'changed') return { outcome, message: say('training.work.changed') };
  if (outcome === 'empty') return { outcome: 'refused', message: say('training.work.empty') };
  return { outcome: 'done', message: say(done) };
}

function findNamed(req: PayloadRequest, now: Date): Promise<WorkedLesson | null> {
  const { enrolment, lesson } = req.routeParams ?? {};
  const named = { enrolment: String(enrolment), lesson: String(lesson) };
  return findLessonOfLearner(req, named, { language: languageOf(req), now });
}

async function answer<Schema extends z.ZodType>(
  req: PayloadRequest,
  { input, done }: Shape<Schema>,
  act: Act<z.output<Schema>>,
): Promise<Response> {
  const staff = readTrainer(req);
  const refusal = turnAway(req);
  if (!staff || refusal) return refusal ?? refuseInput(req);
  const parsed = input.safeParse(await req.json?.().catch(() => undefined));
  if (!parsed.success) return refuseInput(req);
  const now = new Date();
  const outcome = await runInTransaction(req, async (): Promise<TrainerOutcome> => {
    const found = await findNamed(req, now);
    if (!found) return { outcome: 'unknown' };
    const { volunteerId } = found.learner;
    return act(req, { staff, volunteerId, lessonId: found.lesson.id, now }, parsed.data);
  });
  const said = explain(outcome, createTranslator(languageOf(req), 'cms'), done);
  return said instanceof Response ? said : Response.json(said);
}

/**
 * An endpoint by which trainers and admins do something for a learner, in one transaction. Anybody else is
 * answered by 401 or 403, input that is not of its form by 400, and a lesson that nobody has by 404.
 */
export function trainerEndpoint<Schema extends z.ZodType>(
  shape: Shape<Schema>,
  act: Act<z.output<Schema>>,
): Endpoint {
  const handler = (req: PayloadRequest) => answerUnlessBusy(req, () => answer(req, shape, act));
  return { method: 'post', path: `/training/work/:enrolment/:lesson/${shape.path}`, handler };
}
