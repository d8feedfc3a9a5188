import type { Picture } from '@duo/domain/media/picture';
import type { DraftBlock } from '@duo/domain/training/gate/block-gaps';
import type { LessonBlock } from '@duo/domain/training/lesson';
import { readPicture } from '../../../published/pictures.ts';
import type { Reader } from '../../../published/reader.ts';
import { renderRichText } from '../../../published/rich-text.ts';
import { writeCaptions } from '../../files/captions.ts';
import { fileMark } from '../../files/file-mark.ts';
import type { StoredBlock, StoredOf } from '../stored-lesson.ts';
import { assembleExercise } from './assemble-exercise.ts';
import { idOf, readHandout, readRecording } from './assemble-files.ts';

/** A block of a draft, with all that it refers to resolved in the reader's language. */
export interface AssembledBlock {
  /** As the publish gate looks at it. */
  draft: DraftBlock;
  /** As a learner sees it; null while what it shows is missing. */
  shown: LessonBlock | null;
  /** The file that it shows, by its mark. */
  file?: string;
  /** The text of its captions, by their name. */
  captions?: Record<string, string>;
}

const textOf = (text: string | null | undefined) => text ?? '';
const asIs = (block: DraftBlock & LessonBlock): AssembledBlock => ({ draft: block, shown: block });

/** Whether a picture is published is said by another rule than the gate's: to the gate its words are in order. */
const wordsOf = (picture: Picture | null) => ({
  alternativeText: picture?.alternativeText ?? '',
  isDecorative: !picture?.alternativeText,
});

async function assemblePicture(
  reader: Reader,
  block: StoredOf<'picture'>,
): Promise<AssembledBlock> {
  const id = idOf(block.picture);
  const caption = block.caption?.trim() || null;
  const picture = await readPicture(reader, id);
  return {
    draft: { type: 'picture', picture: id === undefined ? null : wordsOf(picture), caption },
    shown: picture && { type: 'picture', picture, caption },
    ...(id === undefined ? {} : { file: fileMark('media', id) }),
  };
}

async function assembleRecording(
  reader: Reader,
  block: StoredOf<'recording'>,
): Promise<AssembledBlock> {
  const title = textOf(block.title);
  const found = await readRecording(reader, block.recording);
  if (!found) return { draft: { type: 'recording', title, recording: null }, shown: null };
  const { recording, captions } = found;
  const shown = { type: 'recording', title, recording } as const;
  return {
    ...asIs(shown),
    file: fileMark('recordings', recording.id),
    captions: recording.captionsFileName
      ? { [recording.captionsFileName]: writeCaptions(captions) }
      : {},
  };
}

async function assembleDownload(
  reader: Reader,
  block: StoredOf<'download'>,
): Promise<AssembledBlock> {
  const title = textOf(block.title);
  const found = await readHandout(reader, block.file);
  if (!found) return { draft: { type: 'download', title, fileName: null }, shown: null };
  const { id, ...file } = found;
  return {
    draft: { type: 'download', title, fileName: file.fileName },
    shown: { type: 'download', title, ...file },
    file: fileMark('handouts', id),
  };
}

/** Resolves a block in the reader's language. */
export async function assembleBlock(reader: Reader, block: StoredBlock): Promise<AssembledBlock> {
  const exercise = assembleExercise(block);
  if (exercise) return asIs(exercise);
  switch (block.blockType) {
    case 'text':
      return asIs({ type: 'text', body: await renderRichText(reader, block.body) });
    case 'callout': {
      const { tone, title, body } = block;
      return asIs({
        type: 'callout',
        tone: tone ?? 'note',
        title: textOf(title),
        body: textOf(body),
      });
    }
    case 'keyPoints': {
      const points = (block.points ?? []).flatMap(({ text }) => (text?.trim() ? text : []));
      return asIs({ type: 'keyPoints', title: textOf(block.title), points });
    }
    case 'picture':
      return assemblePicture(reader, block);
    case 'recording':
      return assembleRecording(reader, block);
    case 'download':
      return assembleDownload(reader, block);
    case 'accordion': {
      const items = (block.items ?? []).map(({ title, body }) => ({
        title: textOf(title),
        body: textOf(body),
      }));
      return asIs({ type: 'accordion', items });
    }
    default:
      throw new Error(`There is no block ${block.blockType}.`);
  }
}
