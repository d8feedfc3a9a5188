import type { Language } from '@duo/domain/languages/languages';
import type { Quiz } from '@duo/domain/training/lesson';
import { type MarkedQuiz, markQuiz, type QuizAnswers } from '@duo/domain/training/marking';
import type { QuizWork } from '@duo/domain/training/training-view';
import { type KeptQuiz, noQuiz, type Progress } from '../kept-progress.ts';
import { countTriesLeft } from './tries.ts';

interface Shown {
  quiz: Quiz;
  language: Language;
}

/** The mark as it was given, with its feedback in the language that is shown. */
function translateMark(
  { answers, marked, language }: NonNullable<KeptQuiz['last']>,
  shown: Shown,
): MarkedQuiz {
  if (language === shown.language) return marked;
  const again = markQuiz(shown.quiz, answers);
  const questions = marked.questions.map((question) => {
    const translated = again.questions.find(({ key }) => key === question.key);
    return translated ? { ...question, feedback: translated.feedback } : question;
  });
  return { ...marked, questions };
}

/** What a learner has done of a quiz, as she may see it. */
export function viewQuiz(
  { quizzes, drafts }: Pick<Progress, 'quizzes' | 'drafts'>,
  shown: Shown,
): QuizWork {
  const { key } = shown.quiz;
  const kept = quizzes[key] ?? noQuiz;
  const draft: QuizAnswers = drafts.quizzes[key] ?? {};
  const { triesUsed, bestPercent, hasPassed, last } = kept;
  return {
    triesUsed,
    triesLeft: countTriesLeft(shown.quiz, kept),
    bestPercent,
    hasPassed,
    draft,
    last: last && { answers: last.answers, marked: translateMark(last, shown) },
  };
}
