import { dayOf } from '@duo/domain/applications/days';
import type { Language } from '@duo/domain/languages/languages';
import { createTranslator } from '@duo/i18n/translate';
import { nameLessonState } from '@duo/training-texts/state-texts';
import type { PayloadRequest } from 'payload';
import { byteOrderMark, writeCsv } from '../../../admin/export/write-csv.ts';
import { recordAct } from '../../../audit/record-act.ts';
import { listLessons } from '../../learning/enrolment/stand-in-course.ts';
import type { CourseMaterial } from '../../learning/material.ts';
import { readMatrixPieces } from './load-matrix.ts';
import type { MatrixFilters } from './matrix-filters.ts';
import type { MatrixCell, MatrixRow } from './matrix-row.ts';

interface Asked {
  filters: MatrixFilters;
  language: Language;
  now: Date;
}

const rowsPerPiece = 200;

const onDay = (instant: string | null) => instant && dayOf(new Date(instant));

function writeHeading(course: CourseMaterial, language: Language): string[] {
  const say = createTranslator(language, 'cms');
  return [
    say('training.waiting.who'),
    say('training.learners.enrolled'),
    say('training.learners.lastWork'),
    say('training.learners.finished'),
    say('training.learners.stuckSince'),
    say('training.learners.next'),
    say('training.learners.left'),
    ...listLessons(course).map(({ lesson }) => lesson.title),
  ];
}

function writeRow(row: MatrixRow, language: Language): (string | null)[] {
  const nameCell = ({ state, isBinding }: MatrixCell) =>
    isBinding || state === 'done' ? nameLessonState(state, language) : '';
  return [
    row.name,
    onDay(row.enrolledAt),
    onDay(row.lastWorkAt),
    onDay(row.completedAt),
    row.stuckSince,
    row.nextTitle,
    String(row.left.lessons),
    ...row.cells.map(nameCell),
  ];
}

/**
 * The lines of an export of learners, as they are read. At its end, or where its reader breaks off, the audit
 * gets how many learners it held.
 */
export async function* streamLearners(
  req: PayloadRequest,
  course: CourseMaterial,
  { filters, language, now }: Asked,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let count = 0;
  try {
    yield encoder.encode(byteOrderMark + writeCsv([writeHeading(course, language)]));
    for await (const rows of readMatrixPieces(req, course, { filters, now, count: rowsPerPiece })) {
      if (rows.length === 0) continue;
      count += rows.length;
      yield encoder.encode(writeCsv(rows.map((row) => writeRow(row, language))));
    }
  } finally {
    await recordAct(req, { act: 'learnersExported', about: { collection: 'enrolments' }, count });
  }
}
