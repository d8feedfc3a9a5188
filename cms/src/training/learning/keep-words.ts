import type { LessonFeedback } from '@duo/domain/training/training-view';
import type { PayloadRequest } from 'payload';
import type { Id } from './material.ts';
import { isRefused, type OpenLesson, openLesson, refuse } from './open-lesson.ts';
import { noteWork } from './settle.ts';
import type { DraftAnswer } from './threads/write-reflection.ts';

const keyOf = ({ progress: { volunteer, lesson } }: OpenLesson) => `${volunteer}/${lesson}`;

function placeOf({ progress: { volunteer, course, lesson }, learner: { now } }: OpenLesson) {
  return { volunteer, course, lesson, changedAt: now.toISOString() };
}

/** Keeps a volunteer's own note about a lesson, in the transaction of `req`; an empty one is none. */
export async function keepNote(
  req: PayloadRequest,
  volunteerId: Id,
  { lesson: key, text, now }: { lesson: string; text: string; now: Date },
): Promise<DraftAnswer> {
  const opened = await openLesson(req, { volunteerId, key, now });
  if (isRefused(opened)) return refuse(opened);
  const { db } = req.payload;
  const collection = 'lesson-notes';
  const noteKey = keyOf(opened);
  const where = { noteKey: { equals: noteKey } };
  const data = { ...placeOf(opened), text, noteKey };
  const isKnown = (await db.findOne({ collection, where, req })) !== null;
  if (text.trim() === '') await db.deleteMany({ collection, where, req });
  else if (isKnown) await db.updateOne({ collection, where, data, req, returning: false });
  else await db.create({ collection, data, req, returning: false });
  await noteWork(req, opened.learner);
  return { outcome: 'saved' };
}

/** Keeps what a volunteer thinks of a lesson, in the transaction of `req`; the last time counts. */
export async function keepFeedback(
  req: PayloadRequest,
  volunteerId: Id,
  { lesson: key, useful, clear, text, now }: LessonFeedback & { lesson: string; now: Date },
): Promise<DraftAnswer> {
  const opened = await openLesson(req, { volunteerId, key, now });
  if (isRefused(opened)) return refuse(opened);
  const { db } = req.payload;
  const collection = 'lesson-feedback';
  const feedbackKey = keyOf(opened);
  const where = { feedbackKey: { equals: feedbackKey } };
  const data = { ...placeOf(opened), useful, clear, text: text.trim() || null, feedbackKey };
  const isKnown = (await db.findOne({ collection, where, req })) !== null;
  if (isKnown) await db.updateOne({ collection, where, data, req, returning: false });
  else await db.create({ collection, data, req, returning: false });
  await noteWork(req, opened.learner);
  return { outcome: 'saved' };
}

interface KeptWords {
  note: string;
  feedback: LessonFeedback | null;
}

/** What a volunteer noted about a lesson, and thinks of it. */
export async function readWords(
  req: PayloadRequest,
  volunteer: string,
  lesson: string,
): Promise<KeptWords> {
  const { db } = req.payload;
  const key = { equals: `${volunteer}/${lesson}` };
  const note = (await db.findOne({ collection: 'lesson-notes', where: { noteKey: key }, req })) as {
    text: string;
  } | null;
  const feedback = (await db.findOne({
    collection: 'lesson-feedback',
    where: { feedbackKey: key },
    req,
  })) as (Omit<LessonFeedback, 'text'> & { text: string | null }) | null;
  return {
    note: note?.text ?? '',
    feedback: feedback && {
      useful: feedback.useful,
      clear: feedback.clear,
      text: feedback.text ?? '',
    },
  };
}
