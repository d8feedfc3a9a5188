import type { Key } from '@duo/domain/training/lesson';
import { Forbidden, type PayloadRequest } from 'payload';
import { runInTransaction } from '../../../database/run-in-transaction.ts';
import type { Staff } from '../../../payload-types.ts';
import { findWorkedLesson } from '../find-worked-lesson.ts';
import { noQuiz, type Progress } from '../kept-progress.ts';
import { type Id, readShown } from '../material.ts';
import { findLearner, type WorkedLesson } from '../open-lesson.ts';
import { findQuiz } from '../quizzes/find-quiz.ts';
import { changeEnrolment, settle } from '../settle.ts';
import { isKept, readMessages, writeMessage } from './messages.ts';
import { tellAnswer } from './tell-answer.ts';
import { findReader, type Reader, tellVolunteer } from './tell-volunteer.ts';
import { ruleOfReflection, waitsSince } from './write-reflection.ts';

/** Who of the staff does something for a learner. */
interface Act {
  staff: { id: Id; role: Staff['role'] };
  volunteerId: Id;
  lessonId: Id;
  now: Date;
}

interface Answered extends Act {
  text: string;
  /** A button pressed twice answers once. */
  attempt: string;
  /** What whoever answers has read last: see {@link ReflectionAnswer} and {@link QuestionAnswer}. */
  seen: string | null;
}

export type TrainerOutcome =
  | { outcome: 'done' }
  /** No such learner, lesson or exercise. */
  | { outcome: 'unknown' }
  /** A reflection is sent back with words that say why, and a question is answered with some. */
  | { outcome: 'empty' }
  /** Somebody was first, or the learner has written since. */
  | { outcome: 'changed' };

interface Found {
  opened: WorkedLesson;
  reader: Reader;
}

const unknown = { outcome: 'unknown' } as const;

function requireTrainer(req: PayloadRequest, { role }: Act['staff']): void {
  if (role !== 'trainer' && role !== 'admin') throw new Forbidden(req.t);
}

/** The lesson of a learner, locked or not, live or no more, with titles in the learner's language. */
async function find(
  req: PayloadRequest,
  { volunteerId, lessonId, now }: Act,
): Promise<Found | null> {
  const reader = await findReader(req, String(volunteerId));
  if (!reader) return null;
  const { language } = reader;
  const learner = await findLearner(req, { volunteerId, language, now });
  const isIt = ({ id }: { id: Id }) => String(id) === String(lessonId);
  const opened = learner && (await findWorkedLesson(req, learner, { isIt, language }));
  return opened ? { opened, reader } : null;
}

async function act(
  req: PayloadRequest,
  asked: Act,
  work: (found: Found) => Promise<TrainerOutcome>,
): Promise<TrainerOutcome> {
  requireTrainer(req, asked.staff);
  return runInTransaction(req, async () => {
    const found = await find(req, asked);
    return found ? work(found) : unknown;
  });
}

/** Quiet days are counted from the answer that a learner waited for. */
async function keep(
  req: PayloadRequest,
  { opened }: Found,
  change: Partial<Progress>,
): Promise<void> {
  await settle(req, opened, change, { isHers: false });
  const { enrolment, now } = opened.learner;
  const quietSince = now.toISOString();
  await changeEnrolment(req, enrolment, { quietSince, remindersSent: 0 });
}

const keyOfAttempt = ({ staff, attempt }: Answered) => `staff/${staff.id}/${attempt}`;

/** Seen is when the text was handed in that is judged. */
export interface ReflectionAnswer extends Answered {
  /** Of the reflection. */
  key: Key;
  decision: 'approved' | 'returned';
}

function decide(
  opened: WorkedLesson,
  { key, decision }: Pick<ReflectionAnswer, 'key' | 'decision'>,
): Partial<Progress> {
  const { reflections, work } = opened.progress;
  const kept = reflections[key];
  if (!kept) return {};
  const decided = { ...reflections, [key]: { ...kept, state: decision } };
  const approved = [...new Set([...work.approved, key])];
  // Where handing in was enough, it stays so.
  const isOpenAgain = ruleOfReflection(opened, key)?.completeWhen === 'approved';
  const handedIn = isOpenAgain ? work.handedIn.filter((one) => one !== key) : work.handedIn;
  return {
    reflections: decided,
    work: decision === 'approved' ? { ...work, approved } : { ...work, handedIn },
    reflectionWaitsSince: waitsSince(decided),
  };
}

/**
 * Answers a reflection that waits, and approves it or sends it back; in one transaction with the mail, and
 * with the completion of lesson and course where nothing else is left.
 *
 * @throws Forbidden for whoever is neither trainer nor admin.
 */
export function answerReflection(
  req: PayloadRequest,
  asked: ReflectionAnswer,
): Promise<TrainerOutcome> {
  const { key, decision, staff } = asked;
  return act(req, asked, async (found) => {
    const { opened } = found;
    const kept = opened.progress.reflections[key];
    if (!kept) return unknown;
    const attemptKey = keyOfAttempt(asked);
    if (await isKept(req, attemptKey)) return { outcome: 'done' };
    const isAsSeen = kept.state === 'handedIn' && kept.handedInAt === asked.seen;
    if (!isAsSeen) return { outcome: 'changed' };
    const text = asked.text.trim();
    if (text === '' && decision === 'returned') return { outcome: 'empty' };
    await writeMessage(req, opened, {
      ...{ kind: 'reflection', about: key, writtenBy: 'staff', staff: String(staff.id) },
      ...{ decision, text: text || null, attemptKey },
    });
    await keep(req, found, decide(opened, asked));
    await tellAnswer(req, found, { kind: 'reflectionAnswered', text });
    return { outcome: 'done' };
  });
}

/** Seen is the id of the last question or answer of the thread. */
export type QuestionAnswer = Answered;

async function findLastQuestion(
  req: PayloadRequest,
  { progress }: WorkedLesson,
): Promise<string | null> {
  const thread = await readMessages(req, progress.volunteer, progress.lesson);
  const last = thread.findLast(({ kind }) => kind === 'question');
  return last ? String(last.id) : null;
}

/**
 * Answers what a learner asked about a lesson, in one transaction with the mail.
 *
 * @throws Forbidden for whoever is neither trainer nor admin.
 */
export function answerQuestion(
  req: PayloadRequest,
  asked: QuestionAnswer,
): Promise<TrainerOutcome> {
  return act(req, asked, async (found) => {
    const { opened } = found;
    const attemptKey = keyOfAttempt(asked);
    if (await isKept(req, attemptKey)) return { outcome: 'done' };
    const last = await findLastQuestion(req, opened);
    if (last === null) return unknown;
    if (last !== asked.seen) return { outcome: 'changed' };
    const text = asked.text.trim();
    if (text === '') return { outcome: 'empty' };
    await writeMessage(req, opened, {
      ...{ kind: 'question', about: null, writtenBy: 'staff', staff: String(asked.staff.id) },
      ...{ decision: null, text, attemptKey },
    });
    await keep(req, found, { questionWaitsSince: null });
    await tellAnswer(req, found, { kind: 'questionAnswered', text });
    return { outcome: 'done' };
  });
}

export interface TryGranted extends Act {
  quiz: Key;
  /** The extra tries that whoever grants one saw: somebody else's press is not theirs. */
  seenExtraTries: number;
}

/**
 * Grants a learner one more try of a quiz, in one transaction with the mail.
 *
 * @throws Forbidden for whoever is neither trainer nor admin.
 */
export function grantTry(req: PayloadRequest, asked: TryGranted): Promise<TrainerOutcome> {
  const { quiz: key, seenExtraTries } = asked;
  return act(req, asked, async (found) => {
    const { opened, reader } = found;
    const { content } = await readShown(req, opened.lesson);
    const quiz = findQuiz(content, key);
    if (!quiz || quiz.tries === null) return unknown;
    const { quizzes } = opened.progress;
    const kept = quizzes[key] ?? noQuiz;
    if (seenExtraTries !== kept.extraTries) return { outcome: 'changed' };
    const granted = { ...kept, extraTries: kept.extraTries + 1 };
    await keep(req, found, { quizzes: { ...quizzes, [key]: granted } });
    const name = opened.learner.enrolment.name ?? '';
    const values = { lesson: opened.lesson.title };
    await tellVolunteer(req, reader, { kind: 'triesGranted', name, values });
    return { outcome: 'done' };
  });
}
