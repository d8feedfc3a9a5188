import { endedApplicationMonths } from '@duo/domain/privacy/personal-data';
import type { Where } from 'payload';
import { removeApplications } from '../../applications/remove-applications.ts';
import { allOf, erasedWithRow, type Holding, type Person } from '../declaration.ts';

const inApplications =
  (field: string) =>
  ({ applicationIds }: Person): Where | null =>
    applicationIds.length > 0 ? { [field]: { in: applicationIds } } : null;

const belonging = {
  rowsOf: inApplications('application'),
  retention: { rule: 'withApplication' },
} as const;

export const applicationsHeld: Holding = {
  rowsOf: inApplications('id'),
  exportedAs: 'applications',
  fields: erasedWithRow({
    id: 'id',
    reference: 'reference',
    state: 'state',
    heldFrom: 'heldFrom',
    startedAt: 'startedAt',
    submittedAt: 'submittedAt',
    stateSince: 'stateSince',
    dueOn: 'dueOn',
    returnOn: 'returnOn',
    email: 'email',
    language: 'language',
    answers: 'answers',
    lastAnswerAt: 'lastAnswerAt',
    channel: 'channel',
    confirmedAt: 'confirmedAt',
    infoSessionOn: 'infoSessionOn',
    infoSessionAttended: 'infoSessionAttended',
    interviewOn: 'interviewOn',
    interviewHeld: 'interviewHeld',
    agreementOn: 'agreementOn',
    updatedAt: 'changedAt',
    // Taken from the answers, so that she is found by them.
    name: false,
    calledBy: false,
    phoneKey: false,
    birthDate: false,
    branch: false,
    sector: false,
    createdAt: false,
    // How the office works through its list.
    openKey: false,
    revision: false,
    listing: false,
    nextOwner: false,
    mergedInto: false,
    isUnanswered: false,
    remindersSent: false,
    queue: false,
    waits: false,
    byDue: false,
    bySince: false,
    bySubmission: false,
    byName: false,
    volunteer: false,
    // Which member of staff it is, is that person's data.
    owner: false,
    cover: false,
    // It proves a link.
    confirmationHash: false,
    confirmationEndsAt: false,
  }),
  remove: removeApplications,
  retention: {
    rule: 'after',
    months: endedApplicationMonths,
    // Somebody who became a mentor is one; hers goes with her account.
    overdue: (before) =>
      allOf(
        { state: { in: ['withdrawn', 'declined', 'expired'] } },
        { stateSince: { less_than: before } },
      ),
  },
};

/** What she did herself, or what was done for her to see; not how staff organise themselves. */
const exportedKinds = ['begun', 'step', 'answer'];

export const applicationHistoryHeld: Holding = {
  ...belonging,
  exportedRowsOf: (person) => {
    const rows = belonging.rowsOf(person);
    return rows && allOf(rows, { kind: { in: exportedKinds } });
  },
  exportedAs: 'applicationHistory',
  fields: erasedWithRow({
    application: 'application',
    at: 'at',
    kind: 'kind',
    from: 'from',
    to: 'to',
    byCollection: 'by',
    door: 'door',
    detail: 'detail',
    revision: false,
    transition: false,
    byId: false,
    // Staff's grounds name others and what they said. Whoever asks for them is answered by the association,
    // which weighs that first. Source: GDPR art. 15(4).
    reason: false,
  }),
};

export const applicationMessagesHeld: Holding = {
  ...belonging,
  exportedAs: 'applicationMessages',
  fields: erasedWithRow({
    application: 'application',
    at: 'at',
    writtenBy: 'by',
    text: 'text',
    staff: false,
    attemptKey: false,
  }),
};

// What staff note for each other is answered on request, as their grounds are.
export const applicationNotesHeld: Holding = {
  ...belonging,
  exportedAs: false,
  fields: erasedWithRow({ application: false, at: false, staff: false, text: false }),
};

// The words of her name, which her answers hold.
export const applicationWordsHeld: Holding = {
  ...belonging,
  exportedAs: false,
  fields: erasedWithRow({
    application: false,
    branch: false,
    word: false,
    name: false,
    createdAt: false,
    updatedAt: false,
  }),
};
