import type { Day } from '@duo/domain/applications/days';
import { isFinal } from '@duo/domain/applications/states';
import { wordsOf } from '@duo/domain/applications/words';
import type { Application } from '../../payload-types.ts';

/** The list of staff's that an application stands in; `none` where staff have nothing to do with it. */
export const queues = ['draft', 'open', 'ended', 'none'] as const;
export type Queue = (typeof queues)[number];

/** Whom an application waits for, in the order in which staff want to see them. */
export const waitingFor = {
  staff: '1-staff',
  return: '2-return',
  volunteer: '3-volunteer',
  nobody: '4-nobody',
} as const;

/** What `waits` says of an application that waits for somebody until a day; such texts sort by that day. */
export function writeWaits(whom: keyof typeof waitingFor, day: Day): string {
  return `${waitingFor[whom]}/${day}`;
}

type Standing = Pick<
  Application,
  | 'channel'
  | 'state'
  | 'mergedInto'
  | 'listing'
  | 'submittedAt'
  | 'nextOwner'
  | 'dueOn'
  | 'returnOn'
>;
type Shown = Pick<Application, 'reference' | 'name' | 'stateSince'>;

/** What the queue is narrowed down and put in order by. Each `by…` is unique, since the reference ends it. */
export interface QueueColumns {
  queue: Queue;
  /** For whom, and until when: see {@link writeWaits}. */
  waits: string;
  byDue: string;
  bySince: string;
  bySubmission: string;
  byName: string;
}

// What somebody began in the portal and has not sent is nobody's to read but hers.
function queueOf({ channel, state, listing, submittedAt }: Standing): Queue {
  if (listing === 'merged' || (channel === 'portal' && !submittedAt)) return 'none';
  if (state === 'draft') return 'draft';
  return isFinal(state) ? 'ended' : 'open';
}

function waitsOf({ state, nextOwner, dueOn, returnOn }: Standing): string {
  if (state === 'on_hold') return writeWaits('return', returnOn ?? dueOn ?? '');
  if (!nextOwner || !dueOn) return waitingFor.nobody;
  return writeWaits(nextOwner === 'coordinator' ? 'staff' : 'volunteer', dueOn);
}

/** Sorts after every name in Latin letters. */
const nameless = '~';

/** What follows from the rest of an application, written with it, so that an index answers each list. */
export function deriveQueueColumns(application: Standing & Shown): QueueColumns {
  const { reference, name, stateSince, submittedAt } = application;
  const waits = waitsOf(application);
  // A blank and a slash sort before whatever another word begins with: "Anne" comes before "Anne Marie".
  const end = ` /${reference}`;
  return {
    queue: queueOf(application),
    waits,
    byDue: waits + end,
    bySince: stateSince + end,
    bySubmission: (submittedAt ?? '') + end,
    byName: (wordsOf(name ?? '').join(' ') || nameless) + end,
  };
}
