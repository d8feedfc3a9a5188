import type { Language } from '@duo/domain/languages/languages';
import type { Quiz, Scenario } from '@duo/domain/training/lesson';
import { listUnansweredQuestions, markQuiz, type QuizAnswers } from '@duo/domain/training/marking';
import { followPath, isEnd } from '@duo/domain/training/scenario';
import { lessons } from './fake-lessons.ts';
import type { FakeAccount } from './fake-state.ts';
import { type FakeTraining, type FakeWork, makeTraining, workIn } from './fake-training.ts';
import { quizWorkOf, standing, viewCourse, viewLesson, viewLock } from './fake-training-views.ts';

interface Asked {
  account: FakeAccount;
  query: URLSearchParams;
  body: Record<string, unknown>;
}

interface AboutLesson extends Asked {
  training: FakeTraining;
  work: FakeWork;
  lesson: string;
}

const languageOf = (query: URLSearchParams) => (query.get('language') ?? 'fr') as Language;

/** Why a lesson is not to be had; null where it is. */
function refuse(training: FakeTraining, lesson: string) {
  const row = standing(training)
    .modules.flatMap((module) => module.lessons)
    .find(({ id }) => id === lesson);
  if (!row) return { outcome: 'unknown' };
  return row.state === 'locked' ? { outcome: 'locked', lock: viewLock(row.lock) } : null;
}

/** An endpoint about one lesson, for who may have it. */
const about =
  (answer: (asked: AboutLesson) => unknown) =>
  (asked: Asked): unknown => {
    const { training } = asked.account;
    const lesson = String(asked.body.lesson);
    if (!training) return { outcome: 'unknown' };
    return (
      refuse(training, lesson) ??
      answer({ ...asked, training, lesson, work: workIn(training, lesson) })
    );
  };

const blockOf = <Block>(lesson: string, key: unknown): Block =>
  lessons[lesson]?.blocks.find((block) => 'key' in block && block.key === key) as Block;

/** Whether an attempt comes for the first time. */
function isFirst({ attempts }: FakeAccount, attempt: unknown): boolean {
  if (attempts.has(String(attempt))) return false;
  attempts.add(String(attempt));
  return true;
}

function handIn({ account, work, lesson, body }: AboutLesson) {
  const quiz = blockOf<Quiz>(lesson, body.quiz);
  const answers = body.answers as QuizAnswers;
  const before = quizWorkOf(work, quiz);
  const unanswered = listUnansweredQuestions(quiz, answers);
  if (unanswered.length > 0) {
    work.quizzes[quiz.key] = { ...before, draft: answers };
    return { outcome: 'incomplete', unanswered };
  }
  const marked = markQuiz(quiz, answers);
  if (!isFirst(account, body.attempt)) return { outcome: 'marked', marked, work: before };
  if (before.triesLeft === 0) return { outcome: 'noTriesLeft' };
  work.quizzes[quiz.key] = {
    triesUsed: before.triesUsed + 1,
    bestPercent: Math.max(before.bestPercent ?? 0, marked.percent),
    hasPassed: before.hasPassed || marked.hasPassed,
    draft: {},
    last: { answers, marked },
  };
  return { outcome: 'marked', marked, work: quizWorkOf(work, quiz) };
}

function walk({ work, lesson, body }: AboutLesson) {
  const scenario = blockOf<Scenario>(lesson, body.scenario);
  const path = body.path as string[];
  const at = followPath(scenario, path);
  const hasEnded = work.scenarios[scenario.key]?.hasEnded || (at !== null && isEnd(scenario, at));
  work.scenarios[scenario.key] = { path, hasEnded };
  return { outcome: 'saved', hasEnded };
}

function keepText({ work, body }: AboutLesson, state: 'draft' | 'handedIn') {
  const thread = work.reflections[String(body.reflection)]?.thread ?? [];
  work.reflections[String(body.reflection)] = { text: String(body.text), state, thread };
}

function finish({ training, work, lesson }: AboutLesson) {
  work.isConfirmed = true;
  const left = viewLesson(training, lesson, 'fr').left;
  if (left.length === 0) work.completedAt ??= new Date().toISOString();
  return { outcome: 'finished', left, isCourseComplete: standing(training).isComplete };
}

/** The endpoints about the training, for somebody who is signed in. */
export const trainingAnswers: Record<string, (asked: Asked) => unknown> = {
  '/api/portal/training': ({ account, query }) => ({
    volunteer: viewOf(account),
    course: account.training && viewCourse(account.training, languageOf(query)),
    certificate: account.training?.certificate ?? null,
    wantsReminders: account.training?.wantsReminders ?? true,
  }),
  '/api/portal/training/lesson': ({ account, query }) => {
    const volunteer = viewOf(account);
    const key = query.get('lesson') ?? '';
    const refused = account.training ? refuse(account.training, key) : { outcome: 'unknown' };
    if (refused) return { ...refused, volunteer, title: lessons[key]?.title };
    const training = account.training ?? makeTraining();
    const lesson = viewLesson(training, key, languageOf(query));
    return { outcome: 'lesson', volunteer, lesson };
  },
  '/api/portal/training/quiz-draft': about(({ work, lesson, body }) => {
    const quiz = blockOf<Quiz>(lesson, body.quiz);
    work.quizzes[quiz.key] = { ...quizWorkOf(work, quiz), draft: body.answers as QuizAnswers };
    return { outcome: 'saved' };
  }),
  '/api/portal/training/quiz': about(handIn),
  '/api/portal/training/scenario': about(walk),
  '/api/portal/training/reflection-draft': about((asked) => {
    keepText(asked, 'draft');
    return { outcome: 'saved' };
  }),
  '/api/portal/training/reflection': about((asked) => {
    if (isFirst(asked.account, asked.body.attempt)) keepText(asked, 'handedIn');
    return { outcome: 'handedIn' };
  }),
  '/api/portal/training/finish': about(finish),
  '/api/portal/training/refresher': about(({ work }) => {
    work.refresher = null;
    return { outcome: 'saved' };
  }),
  '/api/portal/training/question': about(({ account, work, body }) => {
    if (isFirst(account, body.attempt)) {
      const id = `q${work.questions.length}`;
      work.questions.push({
        id,
        at: new Date().toISOString(),
        from: null,
        text: String(body.text),
      });
    }
    return { outcome: 'sent' };
  }),
  '/api/portal/training/note': about(({ work, body }) => {
    work.note = String(body.text);
    return { outcome: 'saved' };
  }),
  '/api/portal/training/feedback': about(({ work, body }) => {
    const [useful, clear] = [Number(body.useful), Number(body.clear)];
    work.feedback = { useful, clear, text: String(body.text) };
    return { outcome: 'saved' };
  }),
  '/api/portal/training/reminders': ({ account, body }) => {
    if (account.training) account.training.wantsReminders = body.wanted === true;
    return { outcome: 'saved' };
  },
};

/** A draft for whoever holds the ticket `ticket-of-<lesson>`; 403 for any other. */
export function answerPreview(ticket: string | null): { status: number; answer: unknown } {
  const key = ticket?.replace('ticket-of-', '') ?? '';
  if (!lessons[key]) return { status: 403, answer: { errors: [{ message: 'ticket' }] } };
  const lesson = viewLesson(makeTraining(), key, 'nl');
  return { status: 200, answer: { ...lesson, editionId: 'preview', state: 'open' } };
}

function viewOf({ id, email, language, createdAt }: FakeAccount) {
  return { id, email, language, createdAt };
}
