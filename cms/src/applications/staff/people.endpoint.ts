import { z } from 'zod';
import type { StaffAnswer } from '../../edge/staff-answer.ts';
import type { Application } from '../../payload-types.ts';
import { updateApplication } from '../update-application.ts';
import { writeHistory } from '../write-history.ts';
import { idOf, listCandidates } from './colleagues.ts';
import { type AskedOf, applicationEndpoint } from './staff-endpoint.ts';

const colleague = z
  .union([z.int().positive(), z.string().regex(/^(?:[1-9]\d{0,14}|[0-9a-f]{24})$/)])
  .transform(String)
  .nullable()
  .optional();

const input = z.object({ owner: colleague, cover: colleague });

const parts = ['owner', 'cover'] as const;
type People = Record<(typeof parts)[number], string | null>;

function readPeople(application: Application): People {
  const read = (part: keyof People) => {
    const id = idOf(application[part]);
    return id === null ? null : String(id);
  };
  return { owner: read('owner'), cover: read('cover') };
}

/** As the database has ids. */
function toColumn({ req }: AskedOf<unknown>, id: string | null): number | null {
  if (id === null) return null;
  return (req.payload.db.defaultIDType === 'number' ? Number(id) : id) as number;
}

/** Writes who sees to an application from now on, in the transaction of the request. */
async function assign(asked: AskedOf<unknown>, before: People, after: People): Promise<void> {
  const { req, by, now } = asked;
  const data = { owner: toColumn(asked, after.owner), cover: toColumn(asked, after.cover) };
  const application = await updateApplication(req, asked.application, data, now);
  const changed = parts.filter((part) => before[part] !== after[part]);
  const detail = Object.fromEntries(
    changed.map((part) => [part, { before: before[part], after: after[part] }]),
  );
  await writeHistory(req, { application, kind: 'people', at: now, by, door: 'admin', detail });
}

async function handle(asked: AskedOf<z.output<typeof input>>): Promise<StaffAnswer> {
  const { req, application, input: given, say } = asked;
  const before = readPeople(application);
  const after: People = {
    owner: given.owner === undefined ? before.owner : given.owner,
    cover: given.cover === undefined ? before.cover : given.cover,
  };
  const done: StaffAnswer = { outcome: 'done', message: say('applications.done.people') };
  const added = parts.filter((part) => before[part] !== after[part]);
  if (added.length === 0) return done;
  if (after.owner !== null && after.owner === after.cover) {
    return { outcome: 'refused', message: say('applications.people.same') };
  }
  const known = (await listCandidates(req, application)).map(({ id }) => id);
  const isKnown = (id: string | null) => id === null || known.includes(id);
  if (!added.every((part) => isKnown(after[part]))) {
    return { outcome: 'refused', message: say('applications.people.unknown') };
  }
  await assign(asked, before, after);
  return done;
}

/**
 * `POST /api/applications/<reference>/people`: says who sees to an application, and who stands in; null for
 * nobody. What is left out stays.
 */
export const peopleEndpoint = applicationEndpoint({ path: '/people', input }, handle);
