import { listLeft, noWork } from '@duo/domain/training/completion';
import { showBlock } from '@duo/domain/training/learner-view';
import { type LessonBlock, listExercises } from '@duo/domain/training/lesson';
import type { LessonView } from '@duo/domain/training/training-view';
import type { PayloadRequest } from 'payload';
import type { Edition } from '../editions/edition.ts';
import { listLessons } from './enrolment/stand-in-course.ts';
import { findNews, viewRefresher } from './find-refresher.ts';
import { readWords } from './keep-words.ts';
import { readShown } from './material.ts';
import type { OpenLesson } from './open-lesson.ts';
import { viewQuiz } from './quizzes/view-quiz.ts';
import { readMessages, viewMessages } from './threads/messages.ts';
import { viewReflection } from './threads/write-reflection.ts';
import { viewScenario } from './walk-scenario.ts';

/** Where the lesson is: in its module, and between which others. */
function viewPlace({ learner: { course }, module, lesson }: OpenLesson) {
  const all = listLessons(course).map((placed) => placed.lesson);
  const at = all.findIndex(({ id }) => id === lesson.id);
  const name = (other: (typeof all)[number] | undefined) =>
    other ? { key: other.key, title: other.title } : null;
  const number = module.lessons.findIndex(({ id }) => id === lesson.id) + 1;
  return {
    module: { key: module.key, title: module.title },
    place: { number, of: module.lessons.length },
    previous: at > 0 ? name(all[at - 1]) : null,
    next: name(all[at + 1]),
  };
}

type Exercises = Pick<LessonView, 'quizzes' | 'reflections' | 'scenarios'>;

function viewExercises(
  { progress }: OpenLesson,
  { content, language }: Edition,
  thread: Awaited<ReturnType<typeof viewMessages>>,
): Exercises {
  const viewed: Exercises = { quizzes: {}, reflections: {}, scenarios: {} };
  for (const exercise of listExercises(content)) {
    const { key } = exercise;
    if (exercise.type === 'quiz') {
      viewed.quizzes[key] = viewQuiz(progress, { quiz: exercise, language });
    } else if (exercise.type === 'scenario') {
      viewed.scenarios[key] = viewScenario(exercise, progress.scenarios[key] ?? []);
    } else {
      const own = thread.filter(({ kind, about }) => kind === 'reflection' && about === key);
      viewed.reflections[key] = {
        ...viewReflection(progress, key),
        thread: own.map(({ id, at, from, text }) => ({ id, at, from, text })),
      };
    }
  }
  return viewed;
}

async function findRefresher(
  req: PayloadRequest,
  { lesson, progress }: OpenLesson,
  blocks: LessonBlock[],
): Promise<LessonView['refresher']> {
  const news = findNews(lesson, progress);
  return news && viewRefresher(req, news, { blocks });
}

/** A lesson as its learner sees it, with all that she has done in it, and nothing of the answers' key. */
export async function viewLesson(req: PayloadRequest, opened: OpenLesson): Promise<LessonView> {
  const { lesson, standing, progress } = opened;
  const edition = await readShown(req, lesson);
  const { blocks } = edition.content;
  const messages = await readMessages(req, progress.volunteer, progress.lesson);
  const thread = await viewMessages(req, messages);
  const questions = thread.filter(({ kind }) => kind === 'question');
  return {
    key: lesson.key,
    title: lesson.title,
    language: edition.language,
    editionId: String(edition.id),
    minutes: lesson.minutes,
    blocks: blocks.map(showBlock),
    ...viewPlace(opened),
    state: standing.state,
    rules: listLeft(lesson.rules, noWork),
    left: standing.left,
    ...viewExercises(opened, edition, thread),
    ...(await readWords(req, progress.volunteer, progress.lesson)),
    questions: questions.map(({ id, at, from, text }) => ({ id, at, from, text })),
    refresher: await findRefresher(req, opened, blocks),
  };
}
