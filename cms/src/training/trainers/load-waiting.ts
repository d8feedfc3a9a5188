import type { Language } from '@duo/domain/languages/languages';
import type { PayloadRequest, Where } from 'payload';
import { enrolmentKeyOf, type KeptEnrolment } from '../learning/enrolment/find-enrolment.ts';
import { listLessons } from '../learning/enrolment/stand-in-course.ts';
import type { KeptProgress } from '../learning/kept-progress.ts';
import { type LessonMaterial, readCourse } from '../learning/material.ts';

type Waits = 'reflectionWaitsSince' | 'questionWaitsSince';
type Row = Pick<KeptProgress, 'id' | 'volunteer' | 'course' | 'lesson' | Waits>;

/** Something of a learner that waits for a trainer. */
export interface WaitingWork {
  id: string;
  /** ISO 8601. */
  since: string;
  /** As the volunteer wants to be called; null where nothing is known. */
  name: string | null;
  /** Of the page where it is read; null while the lesson is offline, when nobody can answer it. */
  place: { enrolment: string; lesson: string } | null;
  /** Of the lesson, in the reader's language where it is live in that; null while it is offline. */
  title: string | null;
}

/** A list of what waits, the longest first. */
export interface WaitingList {
  /** All that wait, also those beyond what is shown. */
  count: number;
  shown: WaitingWork[];
}

export interface Waiting {
  reflections: WaitingList;
  questions: WaitingList;
}

const collection = 'lesson-progress';

/** The oldest ones, and as many as a page takes: once they are answered others follow. */
const mostShown = 50;

const fields = {
  volunteer: true,
  course: true,
  lesson: true,
  reflectionWaitsSince: true,
  questionWaitsSince: true,
} as const;

const whatWaits = (waits: Waits): Where => ({ [waits]: { exists: true } });

async function readRows(req: PayloadRequest, waits: Waits): Promise<Row[]> {
  const { docs } = await req.payload.db.find<Row>({
    collection,
    where: whatWaits(waits),
    sort: [waits, 'id'],
    select: fields,
    limit: mostShown,
    pagination: false,
    req,
  });
  return docs;
}

async function readEnrolments(
  req: PayloadRequest,
  rows: readonly Row[],
): Promise<Map<string, KeptEnrolment>> {
  const keys = new Set(rows.map(({ volunteer, course }) => enrolmentKeyOf(volunteer, course)));
  if (keys.size === 0) return new Map();
  const { docs } = await req.payload.db.find<KeptEnrolment>({
    collection: 'enrolments',
    where: { enrolmentKey: { in: [...keys] } },
    limit: keys.size,
    pagination: false,
    req,
  });
  return new Map(docs.map((one) => [enrolmentKeyOf(one.volunteer, one.course), one]));
}

async function readLessons(
  req: PayloadRequest,
  rows: readonly Row[],
  language: Language,
): Promise<Map<string, LessonMaterial>> {
  const lessons = new Map<string, LessonMaterial>();
  for (const id of new Set(rows.map(({ course }) => course))) {
    const course = await readCourse(req, language, id);
    for (const { lesson } of course ? listLessons(course) : []) {
      lessons.set(String(lesson.id), lesson);
    }
  }
  return lessons;
}

async function loadList(
  req: PayloadRequest,
  waits: Waits,
  language: Language,
): Promise<WaitingList> {
  const rows = await readRows(req, waits);
  const [enrolments, lessons] = [
    await readEnrolments(req, rows),
    await readLessons(req, rows, language),
  ];
  const shown = rows.map((row): WaitingWork => {
    const enrolment = enrolments.get(enrolmentKeyOf(row.volunteer, row.course));
    const lesson = lessons.get(row.lesson);
    const place =
      enrolment && lesson ? { enrolment: String(enrolment.id), lesson: lesson.key } : null;
    const since = row[waits] ?? '';
    const title = lesson?.title ?? null;
    return { id: String(row.id), since, name: enrolment?.name ?? null, place, title };
  });
  const isWhole = rows.length < mostShown;
  return { count: isWhole ? rows.length : await countWaiting(req, waits), shown };
}

/** How many lessons of learners wait for a trainer, with a reflection or with a question. */
export async function countWaiting(req: PayloadRequest, waits: Waits): Promise<number> {
  const { totalDocs } = await req.payload.db.count({ collection, where: whatWaits(waits), req });
  return totalDocs;
}

/** What of learners waits for a trainer. Whether the reader may see it is for the caller to say. */
export async function loadWaiting(req: PayloadRequest, language: Language): Promise<Waiting> {
  return {
    reflections: await loadList(req, 'reflectionWaitsSince', language),
    questions: await loadList(req, 'questionWaitsSince', language),
  };
}
