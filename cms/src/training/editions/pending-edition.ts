import type { Language } from '@duo/domain/languages/languages';
import type { PayloadRequest } from 'payload';
import type { AssembledLesson } from '../material/assembling/assemble-lesson.ts';
import type { EditionFacts } from './edition.ts';

type Id = number | string;

/** An edition that is written as soon as the publication that makes it is. */
export interface PendingEdition {
  language: Language;
  assembled: AssembledLesson;
  hash: string;
  sourceHash: string;
  /** The one before it in its language. */
  latest: EditionFacts | null;
}

// A document that is being made has no id yet.
const nameOf = (id: Id | undefined) => `pending-edition:${id ?? 'new'}`;

/** Keeps an edition for the end of the operation. */
export function keepForEdition(
  { context }: PayloadRequest,
  lessonId: Id | undefined,
  edition: PendingEdition,
): void {
  context[nameOf(lessonId)] = edition;
}

/** Takes the edition that was kept for a lesson, once. */
export function takePendingEdition(
  { context }: PayloadRequest,
  lessonId: Id | undefined,
): PendingEdition | undefined {
  const name = nameOf(lessonId);
  const edition = context[name] as PendingEdition | undefined;
  delete context[name];
  return edition;
}
