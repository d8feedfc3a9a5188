import { Readable } from 'node:stream';
import { dayOf } from '@duo/domain/applications/days';
import { createTranslator } from '@duo/i18n/translate';
import type { Endpoint, PayloadRequest } from 'payload';
import { languageOf } from '../../../accounts/language.ts';
import { refuse } from '../../../edge/staff-answer.ts';
import { chooseCourse } from '../../learning/list-courses.ts';
import { turnAway } from '../trainer-endpoint.ts';
import { readMatrixFilters } from './matrix-filters.ts';
import { streamLearners } from './stream-learners.ts';

async function handler(req: PayloadRequest): Promise<Response> {
  const refusal = turnAway(req);
  if (refusal) return refusal;
  const [language, now] = [languageOf(req), new Date()];
  const say = createTranslator(language, 'cms');
  const filters = readMatrixFilters(req.searchParams);
  const course = await chooseCourse(req, language, filters.course);
  if (!course) return refuse({ status: 404, message: say('training.learners.noCourse') });
  const lines = streamLearners(req, course, { filters, language, now });
  const fileName = `${say('training.learners.file')}-${dayOf(now)}.csv`;
  return new Response(Readable.toWeb(Readable.from(lines)) as ReadableStream, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${fileName}"`,
    },
  });
}

/** `GET /api/training/learners.csv?show=…&course=…&name=…&lesson=…`: what the matrix shows by the same filters, for a spreadsheet. */
export const exportLearners: Endpoint = { path: '/training/learners.csv', method: 'get', handler };
