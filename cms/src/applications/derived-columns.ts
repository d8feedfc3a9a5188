import type { AnswerContext } from '@duo/domain/applications/answer-schemas';
import { isDay } from '@duo/domain/applications/days';
import { countPhoneDigits, normalisePhone } from '@duo/domain/applications/phone';
import type { Question, RawAnswer } from '@duo/domain/applications/questions';
import type { PayloadRequest } from 'payload';
import type { Application } from '../payload-types.ts';

type Columns = Partial<
  Pick<Application, 'name' | 'calledBy' | 'phoneKey' | 'birthDate' | 'branch' | 'sector'>
>;

const longestColumn = 200;

function readText(value: RawAnswer, field: string): string {
  const given = value[field];
  return typeof given === 'string' ? given.trim() : '';
}

/** As it stands in lists: on one line, of a length that a list can show. */
function readLine(value: RawAnswer, field: string): string | null {
  const line = readText(value, field)
    .toWellFormed()
    .replaceAll(/[\p{Control}\s]+/gu, ' ');
  return [...line].slice(0, longestColumn).join('').trim() || null;
}

function readBirthDate(value: RawAnswer): string | null {
  const [year, month, day] = ['year', 'month', 'day'].map((field) => readText(value, field));
  const text = [year?.padStart(4, '0'), month?.padStart(2, '0'), day?.padStart(2, '0')].join('-');
  return isDay(text) ? text : null;
}

function readPhoneKey(value: RawAnswer): string | null {
  const phone = readText(value, 'phone');
  const key = countPhoneDigits(phone) > 0 ? normalisePhone(phone) : '';
  return key === '' || key.length > longestColumn ? null : key;
}

/** A row's id as the database has it; null for what is in none of the ids that may be chosen. */
function readId(
  { payload }: Pick<PayloadRequest, 'payload'>,
  id: string,
  known: readonly string[],
): number | null {
  if (!known.includes(id)) return null;
  return (payload.db.defaultIDType === 'number' ? Number(id) : id) as number;
}

/**
 * The columns that an answer fills, by which applications are listed, searched and compared: null where
 * what was typed says nothing of the kind.
 */
export function deriveColumns(
  req: Pick<PayloadRequest, 'payload'>,
  { question, value }: { question: Question; value: RawAnswer },
  context: AnswerContext,
): Columns {
  const derivations: Partial<Record<Question, () => Columns>> = {
    name: () => ({ name: readLine(value, 'name') }),
    calledBy: () => ({ calledBy: readLine(value, 'calledBy') }),
    birthDate: () => ({ birthDate: readBirthDate(value) }),
    phone: () => ({ phoneKey: readPhoneKey(value) }),
    branch: () => ({ branch: readId(req, readText(value, 'branch'), context.branches) }),
    sector: () => ({ sector: readId(req, readText(value, 'sector'), context.sectors) }),
  };
  return derivations[question]?.() ?? {};
}
