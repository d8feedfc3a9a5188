import type { AnswerContext } from '@duo/domain/applications/answer-schemas';
import type { ApplicationLists } from '@duo/domain/applications/application-view';
import { dayOf } from '@duo/domain/applications/days';
import { defaultLanguage, type Language } from '@duo/domain/languages/languages';
import type { PayloadRequest } from 'payload';
import { findPresentNote } from '../information-notes/present-note.ts';
import { listSectors } from '../sectors/list-sectors.ts';
import { listBranches } from './list-branches.ts';

/** What may be chosen now, named in the reader's language. */
export async function loadLists(
  req: PayloadRequest,
  language: Language,
): Promise<ApplicationLists> {
  return {
    branches: await listBranches(req, language),
    sectors: await listSectors(req, language),
    note: await findPresentNote(req, language),
  };
}

/** What answers are held against, given what may be chosen. */
export function contextOf({ branches, sectors, note }: ApplicationLists, now: Date): AnswerContext {
  return {
    today: dayOf(now),
    branches: branches.map(({ id }) => id),
    sectors: sectors.map(({ id }) => id),
    noteVersion: note?.version ?? null,
  };
}

/** What answers are held against now. */
export async function loadAnswerContext(req: PayloadRequest, now: Date): Promise<AnswerContext> {
  return contextOf(await loadLists(req, defaultLanguage), now);
}
