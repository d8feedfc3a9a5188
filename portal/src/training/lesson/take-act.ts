import type { KeptAnswer } from '@duo/cms-client/training-answers';
import type { ShownQuiz } from '@duo/domain/training/learner-view';
import { type LessonView, longestTrainingText } from '@duo/domain/training/training-view';
import { formatNumber } from '@duo/i18n/format';
import { createTranslator } from '@duo/i18n/translate';
import type { Problem } from '../../forms/problems.ts';
import type { Visit } from '../../visit/visit.ts';
import { fieldOf, readQuizAnswers } from '../exercises/read-quiz.ts';
import type { Act, ActName } from './read-act.ts';

/** What became of an act: what to say at the top of the page, or where on it that is said; or what is in the way. */
export type ActOutcome = { done: string; at?: string } | { problems: Problem[] };

interface Asked {
  visit: Visit;
  lesson: string;
  /** Of the exercise. */
  key: string;
  /** The same when the button is pressed twice. */
  attempt: string;
}

const nowhere = (t: ReturnType<typeof translatorOf>): ActOutcome => ({
  problems: [{ field: null, message: t('lesson.closed') }],
});

const translatorOf = ({ visit }: Pick<Asked, 'visit'>) =>
  createTranslator(visit.language, 'portal');

/** Takes what a button asks for. Throws what the CMS throws. */
export function takeAct(
  visit: Visit,
  lesson: string,
  { name, key }: Act,
  attempt: string,
): Promise<ActOutcome> {
  return acts[name]({ visit, lesson, key, attempt: `${attempt}-${key}`.slice(0, 64) });
}

/** How a form of one text is checked before it is sent. */
function checkText(asked: Asked, field: string, isNeeded: boolean): Problem[] {
  const t = translatorOf(asked);
  const text = readText(asked, field);
  if (isNeeded && text === '') return [{ field, message: t('lesson.textMissing') }];
  if (text.length <= longestTrainingText) return [];
  const max = formatNumber(longestTrainingText, asked.visit.language);
  return [{ field, message: t('lesson.textTooLong', { max }) }];
}

function readText({ visit }: Asked, field: string): string {
  return (visit.fields.get(field) ?? '').replaceAll('\r\n', '\n').trim();
}

function settle(asked: Asked, { outcome }: KeptAnswer, done: string, at?: string): ActOutcome {
  if (outcome === 'locked' || outcome === 'unknown') return nowhere(translatorOf(asked));
  return at ? { done, at } : { done };
}

async function findQuiz({ visit, lesson, key }: Asked) {
  const answer = await visit.cms.fetchLesson(lesson, visit.language);
  if (answer.outcome !== 'lesson') return null;
  const quiz = answer.lesson.blocks.find(
    (block): block is ShownQuiz => block.type === 'quiz' && block.key === key,
  );
  return quiz ? { quiz, shown: answer.lesson } : null;
}

async function keepQuiz(asked: Asked): Promise<ActOutcome> {
  const { visit, lesson, key } = asked;
  const found = await findQuiz(asked);
  if (!found) return nowhere(translatorOf(asked));
  const answers = readQuizAnswers(found.quiz.questions, visit.fields);
  const kept = await visit.cms.keepQuizDraft({ lesson, quiz: key, answers });
  return settle(asked, kept, 'saved');
}

/** The edition that the form was shown, if it is still one of this lesson; the CMS decides. */
function editionOf({ visit }: Asked, { editionId }: LessonView): string {
  return visit.fields.get('edition') ?? editionId;
}

async function handInQuiz(asked: Asked): Promise<ActOutcome> {
  const { visit, lesson, key, attempt } = asked;
  const t = translatorOf(asked);
  const found = await findQuiz(asked);
  if (!found) return nowhere(t);
  const answers = readQuizAnswers(found.quiz.questions, visit.fields);
  const editionId = editionOf(asked, found.shown);
  const answer = await visit.cms.handInQuiz({ lesson, editionId, quiz: key, answers, attempt });
  switch (answer.outcome) {
    case 'marked':
      return { done: 'handedIn', at: key };
    case 'incomplete':
      await visit.cms.keepQuizDraft({ lesson, quiz: key, answers });
      return {
        problems: answer.unanswered.map((question) => ({
          field: fieldOf(question),
          message: t('quiz.unanswered', {
            prompt: found.quiz.questions.find((known) => known.key === question)?.prompt ?? '',
          }),
        })),
      };
    case 'noTriesLeft':
      return { problems: [{ field: null, message: t('quiz.noTriesLeft') }] };
    default:
      return nowhere(t);
  }
}

async function choose(asked: Asked): Promise<ActOutcome> {
  const { visit, lesson, key } = asked;
  const choice = visit.fields.get('choice');
  const path = [...visit.fields.getAll('path'), ...(choice ? [choice] : [])];
  const editionId = visit.fields.get('edition') ?? '';
  const kept = await visit.cms.walkScenario({ lesson, editionId, scenario: key, path });
  return settle(asked, kept, 'walked', key);
}

async function restart(asked: Asked): Promise<ActOutcome> {
  const { visit, lesson, key } = asked;
  const editionId = visit.fields.get('edition') ?? '';
  const kept = await visit.cms.walkScenario({ lesson, editionId, scenario: key, path: [] });
  return settle(asked, kept, 'walked', key);
}

async function keepReflection(asked: Asked): Promise<ActOutcome> {
  const problems = checkText(asked, `text-${asked.key}`, false);
  if (problems.length > 0) return { problems };
  const { visit, lesson, key } = asked;
  const text = readText(asked, `text-${key}`);
  const kept = await visit.cms.keepReflection({ lesson, reflection: key, text });
  return settle(asked, kept, 'saved', key);
}

async function handInReflection(asked: Asked): Promise<ActOutcome> {
  const problems = checkText(asked, `text-${asked.key}`, true);
  if (problems.length > 0) return { problems };
  const { visit, lesson, key, attempt } = asked;
  const text = readText(asked, `text-${key}`);
  const kept = await visit.cms.handInReflection({ lesson, reflection: key, text, attempt });
  return settle(asked, kept, 'handedIn', key);
}

async function finish(asked: Asked): Promise<ActOutcome> {
  const { visit, lesson } = asked;
  const answer = await visit.cms.finishLesson({ lesson });
  if (answer.outcome !== 'finished') return nowhere(translatorOf(asked));
  if (answer.isCourseComplete) return { done: 'complete' };
  return answer.left.length === 0 ? { done: 'finished' } : { done: 'begun', at: 'left' };
}

async function refresh(asked: Asked): Promise<ActOutcome> {
  const kept = await asked.visit.cms.confirmRefresher({ lesson: asked.lesson });
  return settle(asked, kept, 'saved');
}

async function ask(asked: Asked): Promise<ActOutcome> {
  const problems = checkText(asked, 'question', true);
  if (problems.length > 0) return { problems };
  const { visit, lesson, attempt } = asked;
  const text = readText(asked, 'question');
  return settle(asked, await visit.cms.askTrainer({ lesson, text, attempt }), 'sent', 'questions');
}

async function note(asked: Asked): Promise<ActOutcome> {
  const problems = checkText(asked, 'note', false);
  if (problems.length > 0) return { problems };
  const text = readText(asked, 'note');
  const kept = await asked.visit.cms.keepNote({ lesson: asked.lesson, text });
  return settle(asked, kept, 'saved');
}

const grades = ['1', '2', '3', '4'];

/** From 1 to 4; 0 for none. */
function readGrade(given: string | null): number {
  return grades.indexOf(given ?? '') + 1;
}

async function feedback(asked: Asked): Promise<ActOutcome> {
  const t = translatorOf(asked);
  const { visit, lesson } = asked;
  const [useful, clear] = ['useful', 'clear'].map((name) => readGrade(visit.fields.get(name)));
  const problems = checkText(asked, 'comment', false);
  if (!useful) problems.push({ field: 'useful', message: t('feedback.missing') });
  if (!clear) problems.push({ field: 'clear', message: t('feedback.missing') });
  if (!useful || !clear || problems.length > 0) return { problems };
  const text = readText(asked, 'comment');
  const kept = await visit.cms.keepFeedback({ lesson, useful, clear, text });
  return settle(asked, kept, 'saved');
}

const acts: Record<ActName, (asked: Asked) => Promise<ActOutcome>> = {
  keepQuiz,
  handInQuiz,
  choose,
  restart,
  keepReflection,
  handInReflection,
  finish,
  refresh,
  ask,
  note,
  feedback,
};
