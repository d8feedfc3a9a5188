import type { Key } from '@duo/domain/training/lesson';
import type { LessonMaterial } from '../../training/learning/material.ts';
import { askTrainers } from '../../training/learning/threads/ask-trainers.ts';
import { readMessages } from '../../training/learning/threads/messages.ts';
import { answerQuestion, answerReflection } from '../../training/learning/threads/trainer-acts.ts';
import { handInReflection } from '../../training/learning/threads/write-reflection.ts';
import type { DemoTurn } from './demo-learner.ts';
import { requireOutcome, type Taking } from './take-lesson.ts';

export interface Correspondence extends Pick<Taking, 'req' | 'volunteerId' | 'moment'> {
  lesson: LessonMaterial;
  /** Of the reflection that is written about; null for a question. */
  reflection: Key | null;
  trainer: { id: number | string; role: 'trainer' };
}

/** What the trainer has read last, as its answer has to tell. */
async function findSeen({ req, volunteerId, lesson, reflection }: Correspondence) {
  const thread = await readMessages(req, String(volunteerId), String(lesson.id));
  const last = thread.findLast(({ about, writtenBy }) =>
    reflection === null ? about === null : about === reflection && writtenBy === 'volunteer',
  );
  if (!last) return null;
  return reflection === null ? String(last.id) : last.at;
}

async function writeAsTrainer(
  of: Correspondence,
  { text, decision = 'approved' }: Extract<DemoTurn, { by: 'trainer' }>,
  now: Date,
) {
  const { req, volunteerId, lesson, reflection, trainer: staff } = of;
  const seen = await findSeen(of);
  const attempt = `demo-${volunteerId}-${now.getTime()}`;
  const asked = { staff, volunteerId, lessonId: lesson.id, text, attempt, seen, now };
  return reflection === null
    ? answerQuestion(req, asked)
    : answerReflection(req, { ...asked, key: reflection, decision });
}

function writeAsLearner(
  { req, volunteerId, lesson, reflection }: Correspondence,
  { text }: DemoTurn,
  now: Date,
): Promise<{ outcome: string }> {
  const asked = {
    lesson: lesson.key,
    text,
    attempt: `demo-${volunteerId}-${now.getTime()}`,
    now,
  };
  return reflection === null
    ? askTrainers(req, volunteerId, asked)
    : handInReflection(req, volunteerId, { ...asked, reflection });
}

/** Writes one turn of what a learner and a trainer say to each other about a lesson. */
export async function writeTurn(of: Correspondence, turn: DemoTurn): Promise<void> {
  const now = of.moment(turn.daysAgo);
  if (turn.by === 'trainer') {
    return requireOutcome(await writeAsTrainer(of, turn, now), 'done', of.lesson.key);
  }
  const wanted = of.reflection === null ? 'sent' : 'handedIn';
  requireOutcome(await writeAsLearner(of, turn, now), wanted, of.lesson.key);
}
