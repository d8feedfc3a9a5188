import { listChangedBlocks, needsRefresher } from '@duo/domain/training/editions';
import type { LessonContent } from '@duo/domain/training/lesson';
import type { LessonView } from '@duo/domain/training/training-view';
import type { PayloadRequest } from 'payload';
import type { EditionFacts } from '../editions/edition.ts';
import { readEdition } from '../editions/read-editions.ts';
import type { Progress } from './kept-progress.ts';
import type { LessonMaterial } from './material.ts';

interface News {
  /** What the volunteer knows of the language that is shown. */
  known: EditionFacts;
  /** The major editions that came since. */
  majors: EditionFacts[];
}

type Seen = Pick<Progress, 'completedAt' | 'seenUntil'>;

/**
 * What came since a volunteer finished a lesson, or last confirmed what had changed, in the language that she
 * is shown; null for nothing that she has to be told. What was translated of something that she knows is not new.
 */
export function findNews(
  { edition: { language }, editions }: Pick<LessonMaterial, 'edition' | 'editions'>,
  { completedAt, seenUntil }: Seen,
): News | null {
  if (!completedAt) return null;
  const until = seenUntil ?? completedAt;
  const seen = editions.filter(({ publishedAt }) => publishedAt <= until);
  const sources = new Set(seen.map(({ sourceHash }) => sourceHash));
  const shown = editions.filter((edition) => edition.language === language);
  const known = shown.findLast((edition) => seen.includes(edition)) ?? shown[0];
  if (!known) return null;
  const news = shown.filter(({ sourceHash }) => !sources.has(sourceHash));
  if (!needsRefresher(known.number, news)) return null;
  const majors = news.filter(
    ({ number, changeKind }) => number > known.number && changeKind === 'major',
  );
  return { known, majors };
}

/** What a volunteer is told of the changes: which blocks of what is shown are other ones, and in which words. */
export async function viewRefresher(
  req: PayloadRequest,
  { known, majors }: News,
  shown: Pick<LessonContent, 'blocks'>,
): Promise<LessonView['refresher']> {
  const before = await readEdition(req, known.id);
  const changedBlocks = before ? listChangedBlocks(before.content, shown) : [];
  const whatChanged = majors.map((edition) => edition.whatChanged).filter((text) => text !== '');
  return { changedBlocks, whatChanged };
}
