import { transitionNames } from '@duo/domain/applications/lifecycle';
import { applicationStates } from '@duo/domain/applications/states';
import { recordCollection } from './record-collection.ts';

const toOption = (value: string) => ({ value, label: value });

/** What an entry of the history tells. */
export const historyKinds = [
  'begun',
  'step',
  'answer',
  'recorded',
  'people',
  'takenUp',
  'merged',
  'parted',
] as const;

/**
 * What happened to an application: from where to where, who, when, why and through which door. Each entry
 * is written in the transaction of what it tells of, and never changed; people are named by id.
 */
export const applicationHistory = recordCollection('application-history', [
  // Of the application after it, so that whoever acts on an older one is told what happened since.
  { name: 'revision', type: 'number', required: true },
  { name: 'kind', type: 'select', required: true, options: historyKinds.map(toOption) },
  { name: 'transition', type: 'select', options: transitionNames.map(toOption) },
  { name: 'from', type: 'select', options: applicationStates.map(toOption) },
  { name: 'to', type: 'select', options: applicationStates.map(toOption) },
  // Null where the product itself did it.
  {
    name: 'byCollection',
    type: 'select',
    options: ['staff', 'volunteers'].map(toOption),
  },
  { name: 'byId', type: 'text' },
  {
    name: 'door',
    type: 'select',
    required: true,
    options: ['portal', 'admin', 'telephone', 'link', 'command', 'schedule'].map(toOption),
  },
  // Of the staff's side: it never leaves the admin.
  { name: 'reason', type: 'textarea' },
  // For `answer`: the question, what stood there before and stands there now, and its origin; for the others what was recorded.
  { name: 'detail', type: 'json' },
]);
