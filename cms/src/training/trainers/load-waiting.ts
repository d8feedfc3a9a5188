import type { Language } from '@duo/domain/languages/languages';
import type { PayloadRequest, Where } from 'payload';
import { enrolmentKeyOf, type KeptEnrolment } from '../learning/enrolment/find-enrolment.ts';
import { listLessons } from '../learning/enrolment/stand-in-course.ts';
import { readWithdrawn } from '../learning/find-worked-lesson.ts';
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
  /** Of the page where it is read; null where the course is offline, when nobody can answer it. */
  place: { enrolment: string; lesson: string } | null;
  /** Of the lesson, in the reader's language where there is one in that; null where nothing is left of it. */
  title: string | null;
  /** Whether learners can't read the lesson any more. */
  isOffline: boolean;
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

interface Known {
  /** Those that are live in their course. */
  live: Map<string, LessonMaterial>;
  withdrawn: Map<string, LessonMaterial>;
  liveCourses: Set<string>;
}

const byId = (lessons: readonly LessonMaterial[]) =>
  new Map(lessons.map((lesson) => [String(lesson.id), lesson]));

async function readLessons(
  req: PayloadRequest,
  rows: readonly Row[],
  language: Language,
): Promise<Known> {
  const lessons: LessonMaterial[] = [];
  const liveCourses = new Set<string>();
  for (const id of new Set(rows.map(({ course }) => course))) {
    const course = await readCourse(req, language, id);
    if (!course) continue;
    liveCourses.add(id);
    lessons.push(...listLessons(course).map(({ lesson }) => lesson));
  }
  const live = byId(lessons);
  const others = new Set(rows.flatMap(({ lesson }) => (live.has(lesson) ? [] : lesson)));
  return { live, withdrawn: byId(await readWithdrawn(req, [...others], language)), liveCourses };
}

function toWork(
  row: Row,
  { waits, enrolment, known }: { waits: Waits; enrolment: KeptEnrolment | undefined; known: Known },
): WaitingWork {
  const live = known.live.get(row.lesson);
  const lesson = live ?? known.withdrawn.get(row.lesson);
  const isAnswerable = enrolment && lesson && known.liveCourses.has(row.course);
  return {
    id: String(row.id),
    since: row[waits] ?? '',
    name: enrolment?.name ?? null,
    place: isAnswerable ? { enrolment: String(enrolment.id), lesson: lesson.key } : null,
    title: lesson?.title ?? null,
    isOffline: !live,
  };
}

async function loadList(
  req: PayloadRequest,
  waits: Waits,
  language: Language,
): Promise<WaitingList> {
  const rows = await readRows(req, waits);
  const [enrolments, known] = [
    await readEnrolments(req, rows),
    await readLessons(req, rows, language),
  ];
  const shown = rows.map((row) => {
    const enrolment = enrolments.get(enrolmentKeyOf(row.volunteer, row.course));
    return toWork(row, { waits, enrolment, known });
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
