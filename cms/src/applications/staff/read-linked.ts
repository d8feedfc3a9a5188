import type { PayloadRequest, Where } from 'payload';
import type { Application } from '../../payload-types.ts';
import { loadNames, type Names } from '../queue/load-names.ts';
import { idOf } from './colleagues.ts';
import { findAlike } from './find-alike.ts';
import { findReadable } from './find-application.ts';
import type { LinkedApplication, ReadApplication } from './read-application.ts';

const mostLinked = 50;

export interface Linked {
  /** Those that are gone on with in this one, as they are stored. */
  merged: Application[];
  names: Names;
  view: Pick<ReadApplication, 'alike' | 'others' | 'mergedInto'>;
}

/** Another application in a line. */
export function toLinked(application: Application, names: Names): LinkedApplication {
  const { reference, name, state, listing, startedAt, submittedAt, branch } = application;
  return {
    reference,
    name: name ?? null,
    state,
    listing,
    city: names.branch(branch)?.name || null,
    startedAt,
    submittedAt: submittedAt ?? null,
  };
}

/** The applications that one is tied to, as far as whoever asks may read them. */
export async function readLinked(req: PayloadRequest, application: Application): Promise<Linked> {
  const { id } = application;
  const find = (where: Where) => findReadable(req, where, { limit: mostLinked });
  const [mergedId, volunteerId] = [idOf(application.mergedInto), idOf(application.volunteer)];
  const isHers: Where = { volunteer: { equals: volunteerId } };
  const isAnother: Where = { id: { not_equals: id } };
  const alike = await findAlike(req, application);
  const others = volunteerId === null ? [] : await find({ and: [isHers, isAnother] });
  const merged = await find({ mergedInto: { equals: id } });
  const [into] = mergedId === null ? [] : await find({ id: { equals: mergedId } });
  const found = alike.map((one) => one.application);
  const all = [application, ...found, ...others, ...merged, ...(into ? [into] : [])];
  const names = await loadNames(req, all);
  return {
    merged,
    names,
    view: {
      alike: alike.map(({ application: one, likenesses }) => ({
        ...toLinked(one, names),
        likenesses,
      })),
      others: others.map((one) => toLinked(one, names)),
      mergedInto: into ? toLinked(into, names) : null,
    },
  };
}
