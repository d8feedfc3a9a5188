import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { runInTransaction } from '../../database/run-in-transaction.ts';
import type { Staff, Volunteer } from '../../payload-types.ts';
import { listLessons } from '../../training/learning/enrolment/stand-in-course.ts';
import { type LessonMaterial, readCourse } from '../../training/learning/material.ts';
import { mailOf } from './demo-applicants.ts';
import type { DemoLearner, DemoTurn } from './demo-learner.ts';
import { demoLearners } from './demo-learners.ts';
import { forgetMails } from './forget-mails.ts';
import { type Taking, takeLesson } from './take-lesson.ts';
import { type Correspondence, writeTurn } from './write-turn.ts';

const msPerMinute = 60_000;
const minutesPerDay = 24 * 60;

type Trainer = Correspondence['trainer'];

/** Something that is done in a course, so many days ago. */
interface Deed {
  daysAgo: number;
  act: () => Promise<void>;
}

async function findTrainer(req: PayloadRequest): Promise<Trainer | null> {
  const where = { role: { equals: 'trainer' } };
  const found = await req.payload.db.findOne<Staff>({ collection: 'staff', where, req });
  return found && { id: found.id, role: 'trainer' };
}

function listTurns(taking: Taking, lesson: LessonMaterial, trainer: Trainer): Deed[] {
  const { learner, req, volunteerId, moment } = taking;
  const deed = (turn: DemoTurn, reflection: string | null): Deed => ({
    daysAgo: turn.daysAgo,
    act: () => writeTurn({ req, volunteerId, moment, lesson, reflection, trainer }, turn),
  });
  const rule = lesson.rules.find(({ type }) => type === 'reflection');
  const [, ...turns] = learner.reflections[lesson.key] ?? [''];
  const questions = learner.questions[lesson.key] ?? [];
  return [
    ...(rule ? turns.map((turn) => deed(turn, rule.key)) : []),
    ...questions.map((turn) => deed(turn, null)),
  ];
}

/** All that a learner and the trainer do, the first thing first. */
function listDeeds(taking: Taking, lessons: LessonMaterial[], trainer: Trainer): Deed[] {
  const { lessonsDaysAgo, hasLeft = false } = taking.learner;
  const taken = lessonsDaysAgo.flatMap((daysAgo, index): Deed[] => {
    const lesson = lessons[index];
    const isLeft = hasLeft && index === lessonsDaysAgo.length - 1;
    if (!lesson) return [];
    return [{ daysAgo, act: () => takeLesson(taking, { lesson, daysAgo, isLeft }) }];
  });
  const turns = lessons.flatMap((lesson) => listTurns(taking, lesson, trainer));
  return [...taken, ...turns].toSorted((one, other) => other.daysAgo - one.daysAgo);
}

async function learn(
  req: PayloadRequest,
  { learner, taste, today }: { learner: DemoLearner; taste: number; today: Date },
  trainer: Trainer,
): Promise<void> {
  const { applicant } = learner;
  const where = { email: { equals: mailOf(applicant) } };
  const volunteer = await req.payload.db.findOne<Volunteer>({
    collection: 'volunteers',
    where,
    req,
  });
  const course = volunteer && (await readCourse(req, applicant.language));
  if (!course) return;
  let minutes = 0;
  const moment = (daysAgo: number) => {
    minutes += 3;
    return new Date(today.getTime() + (minutes - daysAgo * minutesPerDay) * msPerMinute);
  };
  const taking = { req, volunteerId: volunteer.id, learner, taste, moment };
  const lessons = listLessons(course).map(({ lesson }) => lesson);
  for (const { act } of listDeeds(taking, lessons, trainer)) await act();
}

/**
 * Lets those who were accepted in a demo take the course, and the trainer answer, as the product itself does
 * it, dated in the weeks before `today`: all of it in one transaction, and only where nobody has learnt yet.
 */
export async function seedLearning(payload: Payload, today: Date): Promise<void> {
  const req = await createLocalReq({}, payload);
  await runInTransaction(req, async () => {
    const { totalDocs } = await payload.db.count({ collection: 'lesson-progress', req });
    const trainer = await findTrainer(req);
    if (totalDocs > 0 || !trainer) return;
    await forgetMails(req, async () => {
      for (const [taste, learner] of demoLearners.entries()) {
        await learn(req, { learner, taste, today }, trainer);
      }
    });
  });
}
