import { nameOwner, nameState } from '@duo/application-texts/state-texts';
import { dayOf } from '@duo/domain/applications/days';
import { type Language, languageFacts } from '@duo/domain/languages/languages';
import type { MessageKey } from '@duo/i18n/translate';
import type { Application } from '../../../payload-types.ts';
import { readAnswers } from '../../gather-facts.ts';
import type { Names } from '../../queue/load-names.ts';

/** What of an application an export reads. */
export const exportedFields = {
  reference: true,
  state: true,
  stateSince: true,
  submittedAt: true,
  name: true,
  calledBy: true,
  email: true,
  answers: true,
  birthDate: true,
  language: true,
  branch: true,
  sector: true,
  nextOwner: true,
  dueOn: true,
  returnOn: true,
  owner: true,
  cover: true,
} as const;
export type ExportedApplication = Pick<Application, 'id' | keyof typeof exportedFields>;

interface Reading {
  row: ExportedApplication;
  names: Names;
  language: Language;
}

type Column = [heading: MessageKey<'cms'>, read: (reading: Reading) => string | null | undefined];

const onDay = (instant: string | null | undefined) => instant && dayOf(new Date(instant));

/** As it was typed; parted where a spreadsheet would read a number, and lose the nought in front. */
function readPhone({ answers }: ExportedApplication): string {
  const phone = readAnswers({ answers }).phone?.value.phone ?? '';
  return typeof phone === 'string' ? phone.replace(/^(\d{4})(\d+)$/, '$1 $2') : '';
}

/** The columns of an export in their order. */
export const exportColumns: readonly Column[] = [
  ['applications.export.reference', ({ row }) => row.reference],
  ['applications.export.state', ({ row, language }) => nameState(row.state, language)],
  ['applications.export.since', ({ row }) => onDay(row.stateSince)],
  ['applications.export.submitted', ({ row }) => onDay(row.submittedAt)],
  ['applications.export.name', ({ row }) => row.name],
  ['applications.export.calledBy', ({ row }) => row.calledBy],
  ['applications.export.email', ({ row }) => row.email],
  ['applications.export.phone', ({ row }) => readPhone(row)],
  ['applications.export.birthDate', ({ row }) => row.birthDate],
  ['applications.export.language', ({ row }) => languageFacts[row.language].name],
  ['applications.export.branch', ({ row, names }) => names.branch(row.branch)?.name],
  ['applications.export.sector', ({ row, names }) => names.sector(row.sector)?.name],
  [
    'applications.export.next',
    ({ row, language }) => row.nextOwner && nameOwner(row.nextOwner, language, 'staff'),
  ],
  ['applications.export.due', ({ row }) => row.dueOn],
  ['applications.export.returns', ({ row }) => row.returnOn],
  ['applications.export.owner', ({ row, names }) => names.staff(row.owner)?.name],
  ['applications.export.cover', ({ row, names }) => names.staff(row.cover)?.name],
];
