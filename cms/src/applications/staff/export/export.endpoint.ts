import { Readable } from 'node:stream';
import { dayOf } from '@duo/domain/applications/days';
import { createTranslator } from '@duo/i18n/translate';
import type { Endpoint, PayloadRequest } from 'payload';
import { languageOf } from '../../../accounts/language.ts';
import { readQueueFilters } from '../../queue/queue-filters.ts';
import { turnAway } from '../staff-endpoint.ts';
import { streamApplications } from './stream-applications.ts';

async function handler(req: PayloadRequest): Promise<Response> {
  const refusal = turnAway(req, 403);
  if (refusal) return refusal;
  const [language, now] = [languageOf(req), new Date()];
  const filters = readQueueFilters(req.searchParams);
  const lines = streamApplications(req, { filters, language, now });
  const fileName = createTranslator(language, 'cms')('applications.export.file');
  return new Response(Readable.toWeb(Readable.from(lines)) as ReadableStream, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${fileName}-${dayOf(now)}.csv"`,
    },
  });
}

/** `GET /api/applications/export.csv`: what the queue shows by the same filters, for a spreadsheet. */
export const exportEndpoint: Endpoint = {
  path: '/export.csv',
  method: 'get',
  handler,
  // Its parameters are those of the queue, not Payload's.
  custom: { readsOwnQuery: true },
};
