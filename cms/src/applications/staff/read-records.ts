import type { PayloadRequest } from 'payload';
import type { Application, ApplicationMessage, ApplicationNote } from '../../payload-types.ts';
import { idOf, loadColleagues, type NameColleague } from './colleagues.ts';
import { findReadable } from './find-application.ts';
import type { Colleague, ReadEvent, ReadMessage, ReadNote } from './read-application.ts';
import { findHistories, listMergesIn, listStaffIn, readEvent } from './read-history.ts';

export interface Records {
  historyOf: (application: Pick<Application, 'id'>) => ReadEvent[];
  notes: ReadNote[];
  messages: ReadMessage[];
  owner: Colleague | null;
  cover: Colleague | null;
}

async function findRows<T>(
  req: PayloadRequest,
  collection: 'application-notes' | 'application-messages',
  { id }: Application,
): Promise<T[]> {
  const { docs } = await req.payload.db.find<T & { id: number }>({
    collection,
    where: { application: { equals: id } },
    sort: ['at', 'id'],
    limit: 0,
    pagination: false,
    req,
  });
  return docs;
}

/** The references of applications that histories tie together, as far as whoever asks may read them. */
async function findReferences(
  req: PayloadRequest,
  ids: string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const known = await findReadable(req, { id: { in: ids } }, { limit: ids.length });
  return new Map(known.map(({ id, reference }) => [String(id), reference]));
}

function nameWriter(staff: Application['owner'], nameColleague: NameColleague): Colleague | null {
  const id = idOf(staff);
  return id === null ? null : nameColleague(id);
}

/** What happened to an application and to those that are gone on with in it, and what was written about it. */
export async function readRecords(
  req: PayloadRequest,
  application: Application,
  merged: readonly Application[],
): Promise<Records> {
  const histories = await findHistories(req, [application, ...merged]);
  const entries = [...histories.values()].flat();
  const notes = await findRows<ApplicationNote>(req, 'application-notes', application);
  const messages = await findRows<ApplicationMessage>(req, 'application-messages', application);
  const { owner, cover } = application;
  const people = [...notes, ...messages].map(({ staff }) => staff).concat(owner, cover);
  const ids = [...listStaffIn(entries), ...people.map((one) => idOf(one))];
  const nameColleague = await loadColleagues(req, ids);
  const references = await findReferences(req, listMergesIn(entries));
  const named = { nameColleague, references };
  return {
    historyOf: ({ id }) =>
      (histories.get(String(id)) ?? []).map((entry) => readEvent(entry, named)),
    notes: notes.map(({ id, at, text, staff }) => {
      return { id: String(id), at, text, by: nameWriter(staff, nameColleague) };
    }),
    messages: messages.map(({ id, at, text, staff, writtenBy: from }) => {
      return { id: String(id), at, text, from, by: nameWriter(staff, nameColleague) };
    }),
    owner: nameWriter(owner, nameColleague),
    cover: nameWriter(cover, nameColleague),
  };
}
