import type { PayloadRequest, Where } from 'payload';
import type { ApplicationWord } from '../../payload-types.ts';
import type { ListedPart } from '../queue/queue-reach.ts';

type BranchId = ListedPart['branch'];

/** The most applications that a search shows. */
export const mostFound = 50;

type WordRow = Pick<ApplicationWord, 'id' | 'application' | 'name'>;

const lastLetter = '\u{10ffff}';

function beginsWith(word: string): Where[] {
  return [{ word: { greater_than_equal: word } }, { word: { less_than: word + lastLetter } }];
}

/**
 * Rows in whose name each word begins one. The longest word is looked up, since few names have it; the
 * others are looked for in those names, which the index holds too.
 *
 * @param branch undefined for every branch.
 */
async function readWords(
  req: PayloadRequest,
  [longest = '', ...others]: readonly string[],
  branch: BranchId | undefined,
): Promise<WordRow[]> {
  const ofBranch: Where[] = branch === undefined ? [] : [{ branch: { equals: branch } }];
  const besides: Where[] = others.map((other) => ({ name: { contains: ` ${other}` } }));
  const { docs } = await req.payload.db.find<WordRow>({
    collection: 'application-words',
    where: { and: [...ofBranch, ...beginsWith(longest), ...besides] },
    sort: ['word', 'createdAt'],
    select: { application: true, name: true },
    // A name may have two words of one beginning.
    limit: 2 * mostFound,
    pagination: false,
    req,
  });
  return docs;
}

/**
 * The ids of the applications in whose name each of some words begins one.
 *
 * @param branches undefined for every branch.
 */
export async function findByWords(
  req: PayloadRequest,
  typed: readonly string[],
  branches: readonly BranchId[] | undefined,
): Promise<{ ids: (number | string)[]; isCut: boolean }> {
  const words = typed.toSorted((one, other) => other.length - one.length);
  if (words.length === 0) return { ids: [], isCut: false };
  const found = await Promise.all(
    (branches ?? [undefined]).map((branch) => readWords(req, words, branch)),
  );
  const rows = found.flat().sort((one, other) => (one.name < other.name ? -1 : 1));
  const ids = [...new Set(rows.map(({ application }) => application as number | string))];
  return { ids: ids.slice(0, mostFound), isCut: ids.length > mostFound };
}
