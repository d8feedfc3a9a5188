import { answerOrigins } from '@duo/domain/applications/application-view';
import { isQuestion, type Question, type RawAnswer } from '@duo/domain/applications/questions';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import type { Application, ApplicationHistory } from '../../payload-types.ts';
import { idOf, type NameColleague } from './colleagues.ts';
import type { EventDetail, ReadDoer, ReadEvent, RecordedChange } from './read-application.ts';

type Id = number | string;

const rawAnswer = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const answerDetail = z.object({
  question: z.string().refine(isQuestion),
  before: rawAnswer.nullable(),
  after: rawAnswer,
  origin: z.enum(answerOrigins),
});
const scalar = z.union([z.string(), z.boolean(), z.null()]);
const recordedDetail = z.record(z.string(), z.object({ before: scalar, after: scalar }));
const peopleDetail = z.partialRecord(
  z.enum(['owner', 'cover']),
  z.object({ before: z.string().nullable(), after: z.string().nullable() }),
);
const mergedDetail = z.object({ into: z.string().optional(), from: z.string().optional() });

/** What the entries of histories refer to, by id. */
export interface Named {
  nameColleague: NameColleague;
  /** The references of applications that were merged or parted, as far as the reader may know them. */
  references: ReadonlyMap<string, string>;
}

/** The ids of staff that a history names. */
export function listStaffIn(entries: readonly ApplicationHistory[]): (Id | null | undefined)[] {
  return entries.flatMap(({ kind, byCollection, byId, detail }) => {
    const by = byCollection === 'staff' ? [byId] : [];
    const people = kind === 'people' ? (peopleDetail.safeParse(detail).data ?? {}) : {};
    return [...by, ...Object.values(people).flatMap(({ before, after }) => [before, after])];
  });
}

/** The ids of applications that a history says were merged or parted. */
export function listMergesIn(entries: readonly ApplicationHistory[]): string[] {
  return entries.flatMap(({ kind, detail }) => {
    if (kind !== 'merged' && kind !== 'parted') return [];
    const { into, from } = mergedDetail.safeParse(detail).data ?? {};
    return [into, from].filter((id) => id !== undefined);
  });
}

function readDoer({ byCollection, byId }: ApplicationHistory, { nameColleague }: Named): ReadDoer {
  if (!byCollection || !byId) return { kind: 'product' };
  if (byCollection === 'volunteers') return { kind: 'volunteer' };
  return { kind: 'staff', colleague: nameColleague(byId) };
}

function readAnswerDetail(detail: unknown): EventDetail | null {
  const { data } = answerDetail.safeParse(detail);
  if (!data) return null;
  const { before, after, origin } = data as {
    before: RawAnswer | null;
    after: RawAnswer;
  } & typeof data;
  return { kind: 'answer', question: data.question as Question, before, after, origin };
}

function readRecordedDetail(detail: unknown): EventDetail | null {
  const { data } = recordedDetail.safeParse(detail);
  if (!data) return null;
  const changes = Object.entries(data).map(([field, change]) => ({ field, ...change }));
  return { kind: 'recorded', changes: changes as RecordedChange[] };
}

function readPeopleDetail(detail: unknown, { nameColleague }: Named): EventDetail | null {
  const { data } = peopleDetail.safeParse(detail);
  if (!data) return null;
  const name = (id: string | null) => (id === null ? null : nameColleague(id));
  const changes = (['owner', 'cover'] as const).flatMap((part) => {
    const change = data[part];
    return change ? [{ part, before: name(change.before), after: name(change.after) }] : [];
  });
  return { kind: 'people', changes };
}

function readMergedDetail(
  kind: 'merged' | 'parted',
  detail: unknown,
  { references }: Named,
): EventDetail | null {
  const { into, from } = mergedDetail.safeParse(detail).data ?? {};
  const id = into ?? from;
  if (id === undefined) return null;
  const reference = references.get(id) ?? null;
  return { kind, direction: into === undefined ? 'from' : 'into', reference };
}

function readDetail({ kind, detail }: ApplicationHistory, named: Named): EventDetail | null {
  if (kind === 'answer') return readAnswerDetail(detail);
  if (kind === 'recorded') return readRecordedDetail(detail);
  if (kind === 'people') return readPeopleDetail(detail, named);
  if (kind === 'merged' || kind === 'parted') return readMergedDetail(kind, detail, named);
  return null;
}

/** An entry of a history, with whom and what it refers to named. */
export function readEvent(entry: ApplicationHistory, named: Named): ReadEvent {
  const { id, at, kind, transition, from, to, door, reason } = entry;
  return {
    id: String(id),
    at,
    kind,
    transition: transition ?? null,
    from: from ?? null,
    to: to ?? null,
    by: readDoer(entry, named),
    door,
    reason: reason ?? null,
    detail: readDetail(entry, named),
  };
}

/** The histories of some applications in their order, by the application's id as text. */
export async function findHistories(
  req: PayloadRequest,
  applications: readonly Pick<Application, 'id'>[],
): Promise<Map<string, ApplicationHistory[]>> {
  const { docs } = await req.payload.db.find<ApplicationHistory>({
    collection: 'application-history',
    where: { application: { in: applications.map(({ id }) => id) } },
    sort: ['at', 'id'],
    limit: 0,
    pagination: false,
    req,
  });
  return Map.groupBy(docs, ({ application }) => String(idOf(application)));
}
