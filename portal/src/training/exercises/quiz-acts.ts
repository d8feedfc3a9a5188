import { isDeepStrictEqual } from 'node:util';
import type { ShownQuiz } from '@duo/domain/training/learner-view';
import type { QuizAnswers } from '@duo/domain/training/marking';
import type { LessonView } from '@duo/domain/training/training-view';
import type { Problem } from '../../forms/problems.ts';
import { type ActOutcome, type Asked, sayClosed, settle, translatorOf } from '../lesson/act.ts';
import { fieldOf, readQuizAnswers } from './read-quiz.ts';

async function findQuiz({ visit, lesson, key }: Asked) {
  const answer = await visit.cms.fetchLesson(lesson, visit.language);
  if (answer.outcome !== 'lesson') return null;
  const quiz = answer.lesson.blocks.find(
    (block): block is ShownQuiz => block.type === 'quiz' && block.key === key,
  );
  return quiz ? { quiz, shown: answer.lesson } : null;
}

/** Keeps answers that are not handed in yet. */
export async function keep(asked: Asked): Promise<ActOutcome> {
  const { visit, lesson, key } = asked;
  const found = await findQuiz(asked);
  if (!found) return sayClosed(asked);
  const answers = readQuizAnswers(found.quiz.questions, visit.fields);
  return settle(asked, await visit.cms.keepQuizDraft({ lesson, quiz: key, answers }), 'saved');
}

/** The edition that the form was shown, if it is still one of this lesson; the CMS decides. */
function editionOf({ visit }: Asked, { editionId }: LessonView): string {
  return visit.fields.get('edition') ?? editionId;
}

/** By the tries before it, so that a try that is handed in from two tabs is one. */
function attemptOf({ visit, stampId }: Asked): string {
  const tries = visit.fields.get('tries') ?? '';
  return /^\d{1,4}$/.test(tries) ? `handed-in-after-${tries}-tries` : stampId;
}

function listUnanswered(
  asked: Asked,
  { questions }: ShownQuiz,
  unanswered: readonly string[],
): Problem[] {
  const t = translatorOf(asked);
  return unanswered.map((key) => {
    const prompt = questions.find((known) => known.key === key)?.prompt ?? '';
    return { field: fieldOf(key), message: t('quiz.unanswered', { prompt }) };
  });
}

/** This try was handed in before with other answers: they stand, and these are kept for another try. */
async function keepForLater(asked: Asked, answers: QuizAnswers): Promise<ActOutcome> {
  const { visit, lesson, key } = asked;
  await visit.cms.keepQuizDraft({ lesson, quiz: key, answers });
  return { done: 'before', at: key };
}

/** Hands a quiz in, whole, as one try. */
export async function handIn(asked: Asked): Promise<ActOutcome> {
  const { visit, lesson, key } = asked;
  const found = await findQuiz(asked);
  if (!found) return sayClosed(asked);
  const answers = readQuizAnswers(found.quiz.questions, visit.fields);
  const editionId = editionOf(asked, found.shown);
  const attempt = attemptOf(asked);
  const answer = await visit.cms.handInQuiz({ lesson, editionId, quiz: key, answers, attempt });
  switch (answer.outcome) {
    case 'marked':
      return isDeepStrictEqual(answer.work.last?.answers, answers)
        ? { done: 'handedIn', at: key }
        : keepForLater(asked, answers);
    case 'incomplete':
      return { problems: listUnanswered(asked, found.quiz, answer.unanswered) };
    case 'noTriesLeft':
      return { problems: [{ field: null, message: translatorOf(asked)('quiz.noTriesLeft') }] };
    default:
      return sayClosed(asked);
  }
}
