import type { Day } from '@duo/domain/applications/days';
import type { StepOwner } from '@duo/domain/applications/lifecycle';
import type { ApplicationState } from '@duo/domain/applications/states';
import type { Language } from '@duo/domain/languages/languages';
import type { PayloadRequest } from 'payload';
import type { Application } from '../../payload-types.ts';
import { loadNames, type Names } from './load-names.ts';
import type { Named } from './named.ts';

/** An application in a list of staff's. */
export interface QueueRow {
  id: string;
  reference: string;
  /** Null while she has not said it. */
  name: string | null;
  state: ApplicationState;
  /** Since when it is in its state; ISO 8601. */
  since: string;
  /** ISO 8601; null where it was never submitted. */
  submittedAt: string | null;
  /** Whom it waits for, and until when; null where it waits for nobody. */
  next: { owner: StepOwner; dueOn: Day } | null;
  /** When it returns; null unless it is on hold. */
  returnOn: Day | null;
  owner: Named | null;
  cover: Named | null;
  /** Null while no city was chosen. */
  branch: Named | null;
  sector: Named | null;
  language: Language;
  isUnanswered: boolean;
}

/** What of an application a row is made of: not its answers. */
export const rowColumns = {
  reference: true,
  name: true,
  state: true,
  stateSince: true,
  submittedAt: true,
  nextOwner: true,
  dueOn: true,
  returnOn: true,
  owner: true,
  cover: true,
  branch: true,
  sector: true,
  language: true,
  channel: true,
  isUnanswered: true,
  queue: true,
  waits: true,
  byDue: true,
  bySince: true,
  bySubmission: true,
  byName: true,
} as const;

export type RowColumns = Pick<Application, 'id' | keyof typeof rowColumns>;

function toRow(row: RowColumns, names: Names): QueueRow {
  const { nextOwner, dueOn } = row;
  return {
    id: String(row.id),
    reference: row.reference,
    name: row.name ?? null,
    state: row.state,
    since: row.stateSince,
    submittedAt: row.submittedAt ?? null,
    next: nextOwner && dueOn ? { owner: nextOwner, dueOn } : null,
    returnOn: row.returnOn ?? null,
    owner: names.staff(row.owner),
    cover: names.staff(row.cover),
    branch: names.branch(row.branch),
    sector: names.sector(row.sector),
    language: row.language,
    isUnanswered: row.isUnanswered ?? false,
  };
}

/** Makes rows that name branch, sector, owner and cover in the reader's language. */
export async function toQueueRows(
  req: PayloadRequest,
  rows: readonly RowColumns[],
): Promise<QueueRow[]> {
  const names = await loadNames(req, rows);
  return rows.map((row) => toRow(row, names));
}
