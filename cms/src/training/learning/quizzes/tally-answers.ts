import type { Quiz, QuizQuestion } from '@duo/domain/training/lesson';
import type { MarkedQuiz, QuizAnswer, QuizAnswers } from '@duo/domain/training/marking';
import type { PayloadRequest } from 'payload';
import type { Edition } from '../../editions/edition.ts';

const collection = 'answer-tallies';

/** How often each answer to one question was given. */
export interface KeptTally {
  id: number | string;
  lesson: string;
  edition: string;
  quiz: string;
  question: string;
  asked: number;
  points: number;
  percent: number;
  counts: Record<string, number>;
}

/** A quiz that was marked, by an edition. */
export interface Tallied {
  edition: Pick<Edition, 'id' | 'lessonId'>;
  quiz: Quiz;
  answers: QuizAnswers;
  marked: MarkedQuiz;
}

function listKnown(question: QuizQuestion): string[] {
  switch (question.kind) {
    case 'trueFalse':
      return ['true', 'false'];
    case 'order':
      return question.items.flatMap(({ key }) =>
        question.items.map((_, index) => `${key}@${index + 1}`),
      );
    case 'match':
      return question.pairs.flatMap(({ key }) =>
        question.pairs.map(({ rightKey }) => `${key}=${rightKey}`),
      );
    case 'short':
      return [];
    default:
      return question.options.map(({ key }) => key);
  }
}

/**
 * The answers that are counted: keys of options, `true` or `false`, `item@place` of an order, `left=right` of
 * a match. Of typed words it is counted only whether they were accepted: they are the volunteer's.
 */
function namesOf(question: QuizQuestion, answer: QuizAnswer, points: number): string[] {
  if (question.kind === 'short') return [points === 1 ? 'accepted' : 'other'];
  const known = listKnown(question);
  const given =
    question.kind === 'order' ? answer.map((key, index) => `${key}@${index + 1}`) : answer;
  return [...new Set(given)].filter((name) => known.includes(name));
}

/** Like sums of decimals that differ in their last digits. */
const round = (value: number) => Math.round(value * 1e6) / 1e6;

function count(counts: KeptTally['counts'], names: string[], sign: 1 | -1): KeptTally['counts'] {
  const changed = { ...counts };
  for (const name of names) changed[name] = (changed[name] ?? 0) + sign;
  return Object.fromEntries(Object.entries(changed).filter(([, times]) => times > 0));
}

/** Counts what a quiz was answered, in the transaction of `req`; or takes it out again, with `sign` -1. */
export async function tallyAnswers(
  req: PayloadRequest,
  { edition, quiz, answers, marked }: Tallied,
  sign: 1 | -1 = 1,
): Promise<void> {
  const { db } = req.payload;
  for (const question of quiz.questions) {
    const { key } = question;
    const tallyKey = `${edition.id}/${quiz.key}/${key}`;
    const where = { tallyKey: { equals: tallyKey } };
    const kept = (await db.findOne({ collection, where, req })) as KeptTally | null;
    const worth = marked.questions.find((one) => one.key === key)?.points ?? 0;
    const names = namesOf(question, answers[key] ?? [], worth);
    const asked = Math.max(0, (kept?.asked ?? 0) + sign);
    const points = round((kept?.points ?? 0) + sign * worth);
    const percent = asked === 0 ? 0 : round((points / asked) * 100);
    const data = { asked, points, percent, counts: count(kept?.counts ?? {}, names, sign) };
    if (kept && asked === 0) await db.deleteOne({ collection, where, req });
    else if (kept) await db.updateOne({ collection, id: kept.id, data, req, returning: false });
    else if (sign === 1) {
      const lesson = String(edition.lessonId);
      const place = {
        lesson,
        edition: String(edition.id),
        quiz: quiz.key,
        question: key,
        tallyKey,
      };
      await db.create({ collection, data: { ...place, ...data }, req, returning: false });
    }
  }
}
