import type { LessonDraft } from '@duo/domain/training/gate/publish-gate';
import type { LessonContent } from '@duo/domain/training/lesson';
import type { Lesson } from '../../../payload-types.ts';
import type { Reader } from '../../../published/reader.ts';
import type { StoredBlock } from '../stored-lesson.ts';
import { assembleBlock } from './assemble-block.ts';

/** A lesson in one language, as it is before an edition is made of it. */
export interface AssembledLesson {
  draft: LessonDraft;
  /** What learners would see: what a block still lacks is left out. */
  content: LessonContent;
  captions: Record<string, string>;
  files: string[];
}

/** What of a stored lesson is in one language. */
export type StoredLesson = Partial<
  Pick<
    Lesson,
    'title' | 'summary' | 'minutes' | 'blocks' | 'changeKind' | 'whatChanged' | 'toTranslate'
  >
>;

/** Resolves a lesson in the reader's language: running text to HTML, pictures, recordings and files. */
export async function assembleLesson(
  reader: Reader,
  lesson: StoredLesson,
): Promise<AssembledLesson> {
  const title = lesson.title ?? '';
  const summary = lesson.summary ?? '';
  const minutes = lesson.minutes ?? null;
  const blocks = [];
  for (const block of (lesson.blocks ?? []) as StoredBlock[]) {
    blocks.push(await assembleBlock(reader, block));
  }
  return {
    draft: {
      title,
      summary,
      minutes,
      blocks: blocks.map(({ draft }) => draft),
      changeKind: lesson.changeKind ?? null,
      whatChanged: lesson.whatChanged ?? '',
      isToTranslate: lesson.toTranslate === true,
    },
    content: {
      title: title.trim(),
      summary: summary.trim(),
      minutes: minutes ?? 0,
      blocks: blocks.flatMap(({ shown }) => shown ?? []),
    },
    captions: Object.assign({}, ...blocks.map(({ captions }) => captions ?? {})),
    files: [...new Set(blocks.flatMap(({ file }) => file ?? []))],
  };
}
