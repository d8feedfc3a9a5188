import type { Exercise, LessonBlock, Recording } from '../lesson.ts';
import { findTextGaps, type Gap, isBlank, isBlankHtml } from './gaps.ts';
import { findQuizGaps } from './quiz-gaps.ts';
import { findScenarioGaps } from './scenario-gaps.ts';

/** A block as a draft has it: a file that was not chosen yet is null. */
export type DraftBlock =
  | Exclude<LessonBlock, { type: 'picture' | 'recording' | 'download' }>
  | { type: 'picture'; picture: DraftPicture | null; caption: string | null }
  | { type: 'recording'; title: string; recording: Recording | null }
  | { type: 'download'; title: string; fileName: string | null };

interface DraftPicture {
  alternativeText: string;
  isDecorative: boolean;
}

function* findExerciseGaps(exercise: Exercise, path: string): Iterable<Gap> {
  if (exercise.type === 'quiz') yield* findQuizGaps(exercise, path);
  else if (exercise.type === 'scenario') yield* findScenarioGaps(exercise, path);
  else {
    yield* findTextGaps([[`${path}.title`, exercise.title]], 'titleMissing');
    yield* findTextGaps([[`${path}.prompt`, exercise.prompt]], 'textMissing');
  }
}

function* findRecordingGaps(recording: Recording | null, path: string): Iterable<Gap> {
  if (!recording) {
    yield { kind: 'recordingMissing', path: `${path}.recording` };
    return;
  }
  const { kind, captionsFileName, transcript } = recording;
  if (kind === 'video' && !captionsFileName) {
    yield { kind: 'captionsMissing', path: `${path}.recording` };
  }
  if (isBlank(transcript)) yield { kind: 'transcriptMissing', path: `${path}.recording` };
}

/** What a block lacks; `path` is where it stands in the form. */
export function* findBlockGaps(block: DraftBlock, path: string): Iterable<Gap> {
  switch (block.type) {
    case 'text':
      if (isBlankHtml(block.body)) yield { kind: 'textMissing', path: `${path}.body` };
      return;
    case 'callout':
      yield* findTextGaps(
        [
          [`${path}.title`, block.title],
          [`${path}.body`, block.body],
        ],
        'textMissing',
      );
      return;
    case 'keyPoints':
      yield* findTextGaps([[`${path}.title`, block.title]], 'titleMissing');
      if (block.points.every(isBlank)) yield { kind: 'textMissing', path: `${path}.points` };
      return;
    case 'picture':
      if (!block.picture) yield { kind: 'pictureMissing', path: `${path}.picture` };
      else if (!block.picture.isDecorative && isBlank(block.picture.alternativeText)) {
        yield { kind: 'alternativeTextMissing', path: `${path}.picture` };
      }
      return;
    case 'recording':
      yield* findTextGaps([[`${path}.title`, block.title]], 'titleMissing');
      yield* findRecordingGaps(block.recording, path);
      return;
    case 'download':
      yield* findTextGaps([[`${path}.title`, block.title]], 'titleMissing');
      if (!block.fileName) yield { kind: 'fileMissing', path: `${path}.file` };
      return;
    case 'accordion':
      if (block.items.length === 0) yield { kind: 'textMissing', path: `${path}.items` };
      for (const [index, { title, body }] of block.items.entries()) {
        const at = `${path}.items.${index}`;
        yield* findTextGaps(
          [
            [`${at}.title`, title],
            [`${at}.body`, body],
          ],
          'textMissing',
        );
      }
      return;
    default:
      yield* findExerciseGaps(block, path);
  }
}
