import { dayOf } from '@duo/domain/applications/days';
import { wordsOf } from '@duo/domain/applications/words';
import { makeCertificateCode } from '@duo/domain/training/certificate';
import { createLocalReq, type Payload } from 'payload';
import { deriveQueueColumns } from '../../src/applications/queue/queue-columns.ts';
import { runInTransaction } from '../../src/database/run-in-transaction.ts';
import type { Application } from '../../src/payload-types.ts';
import { tallyAnswers } from '../../src/training/learning/quizzes/tally-answers.ts';
import {
  inventApplication,
  type World,
} from '../../test/applications/support/invent-applications.ts';
import { buildRows } from '../measuring/build-rows.ts';
import type { Row } from '../measuring/insert-rows.ts';
import { type InventedLearner, inventLearner } from './invent-learner.ts';
import { inventWork } from './invent-work.ts';
import type { readCourseParts } from './read-course-parts.ts';

type Course = Awaited<ReturnType<typeof readCourseParts>>;

export interface Scene {
  world: World;
  course: Course;
  random: () => number;
}

/** Of a certificate that somebody has: its learner and its code. */
export interface KnownCertificate {
  volunteerId: number;
  code: string;
}

const tables = [
  ...['volunteers', 'applications', 'enrolments', 'lesson_progress', 'quiz_attempts'],
  ...['training_messages', 'lesson_notes', 'lesson_feedback', 'certificates'],
];
const badge = 'x'.repeat(1_400);
const calledBy = ({ name }: Application) => name?.split(' ')[0] ?? null;

function inventPerson(
  { id, kind, language, enrolledAt, hasLeft }: InventedLearner,
  { world, random }: Scene,
): Application {
  const { application } = inventApplication(random, world, id);
  const state = hasLeft ? 'withdrawn' : kind === 'finished' ? 'ready' : 'in_training';
  const row = {
    ...application,
    ...{ id, state, heldFrom: null, language, volunteer: id, submittedAt: enrolledAt },
    listing: hasLeft ? 'ended' : 'open',
    openKey: hasLeft ? `ended/${application.reference}` : `volunteer/${id}`,
  } as Application;
  return { ...row, ...deriveQueueColumns(row) };
}

function toEnrolment(
  { id, kind, begunAt, enrolledAt, lastWorkAt, remindersSent }: InventedLearner,
  { course: { courseId, lessons } }: Scene,
  name: string | null,
): Row {
  const isFinished = kind === 'finished';
  return {
    ...{ id, volunteer: String(id), course: String(courseId), application: String(id) },
    ...{ name, nameKey: wordsOf(name ?? '').join(' ') },
    ...{ enrolledAt, lastWorkAt, quietSince: lastWorkAt, remindersSent, remindersWanted: true },
    completedAt: isFinished ? lastWorkAt : null,
    nextLesson: isFinished ? null : String(lessons[Math.max(0, begunAt.length - 1)]?.id),
    enrolmentKey: `${id}/${courseId}`,
  };
}

function toCertificate(
  { id, language, lastWorkAt }: InventedLearner,
  { course: { courseId }, random }: Scene,
  { name }: Application,
): Row {
  const bytes = Uint8Array.from({ length: 20 }, () => Math.floor(random() * 256));
  return {
    ...{ number: `2026-${String(id).padStart(6, '0')}`, name, courseTitle: 'Devenir mentor' },
    ...{ language, completedOn: dayOf(new Date(lastWorkAt)), hours: 8, issuedAt: lastWorkAt },
    ...{ volunteer: String(id), course: String(courseId), enrolment: String(id) },
    ...{ standingKey: String(id), code: makeCertificateCode(bytes), badge },
    ...{ pdfState: 'made', attempts: 1, dueAt: lastWorkAt },
  };
}

/** By table, all that there is of a learner; the certificate's PDF, which no page asks for, is not. */
function inventRows(learner: InventedLearner, scene: Scene): Record<string, Row[]> {
  const { id, language, kind, enrolledAt } = learner;
  const application = inventPerson(learner, scene);
  const stamp = { createdAt: enrolledAt, updatedAt: enrolledAt };
  return {
    volunteers: [{ id, email: `${id}@example.org`, language, ...stamp }],
    applications: [{ ...application }],
    enrolments: [toEnrolment(learner, scene, calledBy(application))],
    ...inventWork(learner, scene.course, scene.random),
    certificates: kind === 'finished' ? [toCertificate(learner, scene, application)] : [],
  };
}

/** By what tells when a row came about. */
function stampOf(row: Row): string {
  return String(row.begunAt ?? row.at ?? row.changedAt ?? row.issuedAt ?? row.enrolledAt ?? '');
}

/** Builds learners with all their work straight in the database. @param ids the first one, and the one after the last. */
export async function buildLearners(
  payload: Payload,
  scene: Scene,
  ids: [number, number],
): Promise<{ learners: InventedLearner[]; certificates: KnownCertificate[] }> {
  const { world, course, random } = scene;
  const learners: InventedLearner[] = [];
  const certificates: KnownCertificate[] = [];
  await buildRows(payload, {
    ids,
    tables,
    compare: (one, other) => (stampOf(one) < stampOf(other) ? -1 : 1),
    invent: (id) => {
      const asked = { lessons: course.lessons.length, now: world.now, random };
      const learner = inventLearner(id, asked);
      const rows = inventRows(learner, scene);
      learners.push(learner);
      for (const row of rows.certificates ?? []) {
        certificates.push({ volunteerId: id, code: String(row.code) });
      }
      return rows;
    },
  });
  return { learners, certificates };
}

/**
 * Tallies some answers to every question of every edition: there are as many rows as questions, however often
 * they were answered.
 */
export async function buildTallies(payload: Payload, { lessons, editions }: Course): Promise<void> {
  const req = await createLocalReq({}, payload);
  await runInTransaction(req, async () => {
    for (const { id, lesson: lessonId } of editions) {
      const lesson = lessons.find((one) => one.id === lessonId);
      for (const { quiz, answered } of lesson?.quizzes ?? []) {
        for (const given of [...answered.passed.slice(0, 2), ...answered.failed.slice(0, 2)]) {
          const edition = { id, lessonId: lessonId as number };
          await tallyAnswers(req, { edition, quiz, ...given });
        }
      }
    }
  });
}
