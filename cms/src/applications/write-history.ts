import type { AnswerOrigin } from '@duo/domain/applications/application-view';
import type { TransitionName } from '@duo/domain/applications/lifecycle';
import type { Question, RawAnswer } from '@duo/domain/applications/questions';
import type { ApplicationState } from '@duo/domain/applications/states';
import type { PayloadRequest } from 'payload';
import type { Application, ApplicationHistory } from '../payload-types.ts';

/** Whoever did something, by id; null for the product itself. */
export type Doer = { collection: 'staff' | 'volunteers'; id: number | string } | null;

export type HistoryKind = ApplicationHistory['kind'];
export type Door = ApplicationHistory['door'];

/** The detail of an entry of the kind `answer`; null stands for no answer. */
export interface AnswerDetail {
  question: Question;
  before: RawAnswer | null;
  after: RawAnswer;
  origin: AnswerOrigin;
}

export interface HistoryEntry {
  /** As it is afterwards. */
  application: Pick<Application, 'id' | 'revision'>;
  kind: HistoryKind;
  at: Date;
  transition?: TransitionName;
  from?: ApplicationState;
  to?: ApplicationState;
  by: Doer;
  door: Door;
  /** Of the staff's side. */
  reason?: string | undefined;
  detail?: object;
}

/** Writes what happened to an application, in the transaction of `req` in which it happens. */
export async function writeHistory(req: PayloadRequest, entry: HistoryEntry): Promise<void> {
  const { application, kind, at, by, door } = entry;
  await req.payload.db.create({
    collection: 'application-history',
    data: {
      application: application.id,
      at: at.toISOString(),
      revision: application.revision,
      kind,
      transition: entry.transition ?? null,
      from: entry.from ?? null,
      to: entry.to ?? null,
      byCollection: by?.collection ?? null,
      byId: by ? String(by.id) : null,
      door,
      reason: entry.reason?.trim() || null,
      detail: entry.detail ?? null,
    },
    req,
    returning: false,
  });
}
