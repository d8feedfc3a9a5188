import { wordsOf } from '@duo/domain/applications/words';
import type { PayloadRequest } from 'payload';
import type { Application } from '../../payload-types.ts';
import { deriveQueueColumns } from '../queue/queue-columns.ts';

const collection = 'application-words';

/** One word of an applicant's name, in a row by which she is found. */
export interface WordRow {
  application: Application['id'];
  branch: Application['branch'];
  word: string;
  /** All the words of the name, with a blank before each. */
  name: string;
}

/** The rows by which an application is found; none where staff cannot list it. */
export function listWordRows(application: Application): WordRow[] {
  const { id, branch = null, name } = application;
  const isListed = deriveQueueColumns(application).queue !== 'none';
  const words = isListed ? wordsOf(name ?? '') : [];
  const all = words.map((word) => ` ${word}`).join('');
  return words.map((word) => ({ application: id, branch, word, name: all }));
}

/**
 * Keeps the words of an application's name in step with it, in the transaction of `req` that changes it.
 *
 * @param before null where it is new. @param after null where it is about to be deleted.
 */
export async function keepWords(
  req: PayloadRequest,
  before: Application | null,
  after: Application | null,
): Promise<void> {
  const [from, to] = [before, after].map((it) => (it ? listWordRows(it) : []));
  if (JSON.stringify(from) === JSON.stringify(to)) return;
  if (before && from?.length) {
    await req.payload.db.deleteMany({
      collection,
      where: { application: { equals: before.id } },
      req,
    });
  }
  for (const data of to ?? []) {
    await req.payload.db.create({ collection, data: { ...data }, req, returning: false });
  }
}
