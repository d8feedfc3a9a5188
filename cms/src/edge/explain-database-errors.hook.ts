import { createTranslator } from '@duo/i18n/translate';
import type { AfterErrorHook } from 'payload';
import { languageOf } from '../accounts/language.ts';

type Explanation = 'database.duplicate' | 'database.reference' | 'database.value';

/** By the name or code of what the database says of a value that a client sent; of no other error. */
const explanations: Record<string, Explanation> = {
  SQLITE_CONSTRAINT_UNIQUE: 'database.duplicate',
  SQLITE_CONSTRAINT_PRIMARYKEY: 'database.duplicate',
  SQLITE_CONSTRAINT_FOREIGNKEY: 'database.reference',
  SQLITE_CONSTRAINT_NOTNULL: 'database.value',
  UnstorableValueError: 'database.value',
  11000: 'database.duplicate',
  CastError: 'database.value',
  BSONError: 'database.value',
};

interface MaybeDatabaseError {
  name?: string;
  code?: string | number;
  cause?: unknown;
}

/** What the error, or what caused it, says about the values that were sent. */
function findExplanation(error: unknown): Explanation | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { name = '', code = '', cause } = error as MaybeDatabaseError;
  const key = [String(code), name].find((text) => Object.hasOwn(explanations, text));
  return key === undefined ? findExplanation(cause) : explanations[key];
}

/**
 * Turns what only the database can know of a client's values (that one is taken, or refers to nothing)
 * into a 400 with a sentence in the reader's language. Every other failure stays a failure of ours.
 */
export const explainDatabaseErrors: AfterErrorHook = ({ error, req }) => {
  const status = (error as { status?: number }).status ?? 500;
  const explanation = status === 500 ? findExplanation(error) : undefined;
  if (!explanation) return undefined;
  const message = createTranslator(languageOf(req), 'cms')(explanation);
  return { status: 400, response: { errors: [{ message }] } };
};
