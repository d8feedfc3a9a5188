import { erasedWithRow, type Holding } from '../declaration.ts';

const ofVolunteer: Pick<Holding, 'rowsOf' | 'retention'> = {
  rowsOf: ({ collection, id }) =>
    collection === 'volunteers' ? { volunteer: { equals: String(id) } } : null,
  retention: { rule: 'withAccount' },
};

// Gone with the account: its code is then unknown to whoever asks.
export const certificatesHeld: Holding = {
  ...ofVolunteer,
  exportedAs: 'certificates',
  fields: erasedWithRow({
    id: 'id',
    number: 'number',
    code: 'code',
    name: 'name',
    courseTitle: 'course',
    language: 'language',
    completedOn: 'completedOn',
    hours: 'hours',
    issuedAt: 'issuedAt',
    revokedAt: 'revokedAt',
    reason: 'reason',
    replacedBy: 'replacedBy',
    badge: 'badge',
    volunteer: false,
    course: false,
    enrolment: false,
    standingKey: false,
    // Which member of staff it was, is that person's data.
    revokedBy: false,
    pdfState: false,
    attempts: false,
    dueAt: false,
    lease: false,
  }),
};

// The PDF is hers to download; the export has all that it says.
export const certificateFilesHeld: Holding = {
  ...ofVolunteer,
  exportedAs: false,
  fields: erasedWithRow({ certificate: false, volunteer: false, madeAt: false, pdf: false }),
};
