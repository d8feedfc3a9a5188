import { exportParts, exportVersion, type MyDataExport } from '@duo/domain/privacy/export';
import type { PayloadRequest, Where } from 'payload';
import type { Account, Holding } from './declaration.ts';
import { findPerson } from './find-person.ts';
import { listHoldings } from './personal-data.registry.ts';

type Row = Record<string, unknown>;

async function findRows(req: PayloadRequest, collection: string, where: Where): Promise<Row[]> {
  const { docs } = await req.payload.db.find<Row & { id: number }>({
    collection: collection as 'audit',
    where,
    limit: 0,
    pagination: false,
    sort: 'id',
    req,
  });
  return docs;
}

/** Under the names of the export, and without what is not the person's to have. */
function pick(row: Row, { fields }: Holding): Row {
  const exported = Object.entries(fields).flatMap(([field, { exported: name }]) =>
    name === false ? [] : [[name, row[field] ?? null] as const],
  );
  return Object.fromEntries(exported);
}

/** All that is held about a person, as the registry declares it. */
export async function exportPerson(
  req: PayloadRequest,
  account: Account,
  now: Date,
): Promise<MyDataExport> {
  const person = await findPerson(req, account);
  const parts: Record<string, Row[]> = Object.fromEntries(exportParts.map((part) => [part, []]));
  for (const [collection, holding] of listHoldings()) {
    const where = (holding.exportedRowsOf ?? holding.rowsOf)(person);
    if (holding.exportedAs === false || !where) continue;
    const rows = await findRows(req, collection, where);
    parts[holding.exportedAs]?.push(...rows.map((row) => pick(row, holding)));
  }
  return {
    format: 'duo-my-data',
    version: exportVersion,
    exportedAt: now.toISOString(),
    ...(parts as Omit<MyDataExport, 'format' | 'version' | 'exportedAt'>),
  };
}
