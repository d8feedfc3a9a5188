import type { Language } from '@duo/domain/languages/languages';
import { createTranslator } from '@duo/i18n/translate';
import type { PayloadRequest } from 'payload';
import { byteOrderMark, writeCsv } from '../../../admin/export/write-csv.ts';
import { recordAct } from '../../../audit/record-act.ts';
import { loadNames } from '../../queue/load-names.ts';
import { readQueue } from '../../queue/load-queue.ts';
import { orderOf, type QueueFilters } from '../../queue/queue-filters.ts';
import type { RowColumns } from '../../queue/queue-row.ts';
import { searchApplications } from '../../search/search-applications.ts';
import { type ExportedApplication, exportColumns, exportedFields } from './export-columns.ts';

interface Asked {
  filters: QueueFilters;
  language: Language;
  now: Date;
}

const rowsPerPiece = 200;

/** The rows of a queue in their order, a piece at a time: no more than that is in memory. */
async function* readPieces(
  req: PayloadRequest,
  { filters, now }: Asked,
): AsyncGenerator<RowColumns[]> {
  if (filters.search) {
    yield (await searchApplications(req, filters, now)).rows;
    return;
  }
  let cursor: string | null = null;
  do {
    const rows: RowColumns[] = await readQueue(
      req,
      { ...filters, cursor },
      { now, count: rowsPerPiece },
    );
    yield rows;
    cursor = rows.length < rowsPerPiece ? null : (rows.at(-1)?.[orderOf[filters.sort]] ?? null);
  } while (cursor !== null);
}

/** All that is exported of some rows, in their order. */
async function readWhole(
  req: PayloadRequest,
  rows: readonly RowColumns[],
): Promise<ExportedApplication[]> {
  const { docs } = await req.payload.db.find<ExportedApplication>({
    collection: 'applications',
    where: { id: { in: rows.map(({ id }) => id) } },
    select: exportedFields,
    limit: rows.length,
    pagination: false,
    req,
  });
  const byId = new Map(docs.map((doc) => [doc.id, doc]));
  return rows.flatMap(({ id }) => byId.get(id) ?? []);
}

async function writePiece(
  req: PayloadRequest,
  rows: readonly RowColumns[],
  language: Language,
): Promise<string> {
  const [whole, names] = [await readWhole(req, rows), await loadNames(req, rows)];
  return writeCsv(
    whole.map((row) => exportColumns.map(([, read]) => read({ row, names, language }))),
  );
}

/**
 * The lines of an export, as they are read, of what whoever asks may list. At its end, or where its reader
 * breaks off, the audit gets how many applications it held.
 */
export async function* streamApplications(
  req: PayloadRequest,
  asked: Asked,
): AsyncGenerator<Uint8Array> {
  const say = createTranslator(asked.language, 'cms');
  const encoder = new TextEncoder();
  let count = 0;
  try {
    const heading = writeCsv([exportColumns.map(([key]) => say(key))]);
    yield encoder.encode(byteOrderMark + heading);
    for await (const rows of readPieces(req, asked)) {
      if (rows.length === 0) continue;
      const piece = await writePiece(req, rows, asked.language);
      count += rows.length;
      yield encoder.encode(piece);
    }
  } finally {
    const about = { collection: 'applications' };
    await recordAct(req, { act: 'applicationsExported', about, count });
  }
}
