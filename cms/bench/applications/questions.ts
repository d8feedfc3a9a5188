import { findApplication, findHistory } from '../../src/applications/find-application.ts';
import { loadFunnel } from '../../src/applications/funnel/load-funnel.ts';
import { loadCounts } from '../../src/applications/queue/load-counts.ts';
import { loadQueue } from '../../src/applications/queue/load-queue.ts';
import {
  dueFilters,
  queueSorts,
  readQueueFilters,
} from '../../src/applications/queue/queue-filters.ts';
import type { World } from '../../test/applications/support/invent-applications.ts';
import type { Question } from '../measuring/measure.ts';

function askQueue(query: Record<string, string>, now: Date): Question['ask'] {
  const filters = readQueueFilters(new URLSearchParams(query));
  return async (req) => (await loadQueue(req, filters, now)).rows.length;
}

function listFilters({ branches, sectors }: World): Record<string, Record<string, string>> {
  const [first] = branches;
  const dues = dueFilters.map((due) => [`due: ${due}`, { due }]);
  const states = ['submitted', 'interview', 'on_hold', 'draft', 'active', 'declined', 'expired'];
  return {
    'no filter': {},
    'list: ended': { listing: 'ended' },
    ...Object.fromEntries(states.map((state) => [`state: ${state}`, { state }])),
    'one branch': { branch: String(first?.id) },
    ...Object.fromEntries(dues),
    'owner: me': { owner: 'me' },
    'owner: a colleague': { owner: String(first?.staff[1]) },
    'owner: nobody': { owner: 'nobody' },
    'language: the rarest': { language: 'en' },
    'sector: the commonest': { sector: String(sectors[0]) },
    'sector: the rarest': { sector: String(sectors.at(-1)) },
    'ended, sector: the rarest': { listing: 'ended', sector: String(sectors.at(-1)) },
    unanswered: { unanswered: '1' },
  };
}

function listQueues(world: World): Question[] {
  return Object.entries(listFilters(world)).flatMap(([filter, query]) =>
    queueSorts.map((sort) => ({
      name: `queue, ${filter}, by ${sort}`,
      ask: askQueue({ ...query, sort }, world.now),
    })),
  );
}

const searches = {
  'search, a whole name': 'janssens fatima',
  'search, the beginning of a name': 'franc',
  'search, one letter': 'm',
  'search, two that many names begin with': 'ma pe',
  'search, one that many and one that few names have': 'marie bronte',
  'search, two that never meet': 'anne anneke',
};

/** What an admin's page asks the database: lists, counts, start page, search, one application. */
export function listQuestions(world: World, reference: string): Question[] {
  const { now } = world;
  return [
    ...listQueues(world),
    ...Object.entries(searches).map(([name, search]) => ({ name, ask: askQueue({ search }, now) })),
    { name: 'search, a reference', ask: askQueue({ search: reference }, now) },
    { name: 'counts', ask: async (req) => void (await loadCounts(req, now)) },
    {
      name: 'start page: counts, funnel of 12 months',
      ask: async (req) => {
        await loadCounts(req, now);
        await loadFunnel(req, { months: 12 }, now);
        return undefined;
      },
    },
    {
      name: 'one application by reference, with its history',
      ask: async (req) => {
        const found = await findApplication(req, { reference: { equals: reference } });
        if (!found) throw new Error(`There is no ${reference}.`);
        await findHistory(req, found);
        return undefined;
      },
    },
  ];
}
