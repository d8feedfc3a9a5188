import { type ApplicationState, applicationStates, isFinal } from '@duo/domain/applications/states';
import { isLanguage, type Language } from '@duo/domain/languages/languages';
import type { OrderColumn } from './queue-indexes.ts';

/** The lists of staff's: telephone drafts, what is on its way, and what has ended. */
export const listings = ['draft', 'open', 'ended'] as const;
export type Listing = (typeof listings)[number];

/**
 * What staff have to do until when: `week` is today and the six days after it, `returning` what is on hold
 * and returns within {@link returningDays}, `none` what waits for no step of staff's.
 */
export const dueFilters = ['overdue', 'today', 'week', 'returning', 'none'] as const;
export type DueFilter = (typeof dueFilters)[number];

/** How many days before its return date an application on hold shows as returning. */
export const returningDays = 7;

/** By what the queue is put in order; what was submitted last comes first, else what waits longest. */
export const queueSorts = ['due', 'since', 'submitted', 'name'] as const;
export type QueueSort = (typeof queueSorts)[number];

export const orderOf = {
  due: 'byDue',
  since: 'bySince',
  submitted: 'bySubmission',
  name: 'byName',
} as const satisfies Record<QueueSort, OrderColumn>;

/** What a queue shows, and in which order. What is null does not narrow it down. */
export interface QueueFilters {
  /** That of the state, where one is given. */
  listing: Listing;
  state: ApplicationState | null;
  /** By id as text. */
  branch: string | null;
  due: DueFilter | null;
  /** `me`, `nobody`, or a member of staff by id as text. */
  owner: string | null;
  language: Language | null;
  /** By id as text. */
  sector: string | null;
  /** Only those to whose volunteer nobody has answered yet. */
  unanswered: boolean;
  sort: QueueSort;
  /** A reference or the beginning of words of a name; what else is given narrows down what it finds. */
  search: string;
  /** Where the page before ended; null for the first. */
  cursor: string | null;
}

export const longestSearch = 100;
const longestCursor = 400;
const idForm = /^(\d{1,15}|[0-9a-f]{24})$/;

function readOne<T extends string>(known: readonly T[], text: string | null): T | null {
  return known.find((value) => value === text) ?? null;
}

function readId(text: string | null): string | null {
  return text !== null && idForm.test(text) ? text : null;
}

function readOwner(text: string | null): string | null {
  return text === 'me' || text === 'nobody' ? text : readId(text);
}

function readListing(text: string | null, state: ApplicationState | null): Listing {
  if (state === null) return readOne(listings, text) ?? 'open';
  if (state === 'draft') return 'draft';
  return isFinal(state) ? 'ended' : 'open';
}

/** Reads filters from an address; what it does not understand is left out. */
export function readQueueFilters(searchParams: URLSearchParams): QueueFilters {
  const read = (name: string) => searchParams.get(name);
  const state = readOne(applicationStates, read('state'));
  const language = read('language');
  const cursor = read('cursor');
  return {
    listing: readListing(read('listing'), state),
    state,
    branch: readId(read('branch')),
    due: readOne(dueFilters, read('due')),
    owner: readOwner(read('owner')),
    language: language !== null && isLanguage(language) ? language : null,
    sector: readId(read('sector')),
    unanswered: read('unanswered') === '1',
    sort: readOne(queueSorts, read('sort')) ?? 'due',
    search: (read('search') ?? '').trim().slice(0, longestSearch),
    cursor: cursor && cursor.length <= longestCursor ? cursor : null,
  };
}

const inOrder = [
  'state',
  'branch',
  'due',
  'owner',
  'language',
  'sector',
  'search',
  'cursor',
] as const satisfies (keyof QueueFilters)[];

/** Writes filters for an address, always in one order; what goes without saying is left out. */
export function writeQueueFilters(filters: Partial<QueueFilters>): URLSearchParams {
  const { listing, state, sort, unanswered } = filters;
  const written = new URLSearchParams();
  if (listing && listing !== 'open' && !state) written.set('listing', listing);
  for (const name of inOrder) {
    const value = filters[name];
    if (value) written.set(name, value);
  }
  if (unanswered) written.set('unanswered', '1');
  if (sort && sort !== 'due') written.set('sort', sort);
  return written;
}
