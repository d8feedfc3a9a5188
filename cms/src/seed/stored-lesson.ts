import type { Language } from '@duo/domain/languages/languages';
import type { QuizQuestion } from '@duo/domain/training/lesson';
import type { SeededBlock } from './content/course/seeded-course.ts';

type Id = number | string;
type MakeRichText = (markdown: string) => unknown;

/** The ids that the seed gave to what lessons show, by the keys of its content. */
export interface CourseFiles {
  pictures: Record<string, Id>;
  recordings: Record<string, Id>;
  handouts: Record<string, Record<Language, Id>>;
}

const toText = (text: string) => ({ text });

function toStoredQuestion(question: QuizQuestion) {
  return question.kind === 'short'
    ? { ...question, accepted: question.accepted.map(toText) }
    : question;
}

function find<T>(found: T | undefined, name: string): T {
  if (found === undefined) throw new Error(`The course shows "${name}", which the seed lacks.`);
  return found;
}

/** A block of the seeded course as the content model holds it. */
export function toStoredLessonBlock(
  block: SeededBlock,
  language: Language,
  { files, makeRichText }: { files: CourseFiles; makeRichText: MakeRichText },
) {
  const { type, ...fields } = block;
  const stored = { blockType: type, ...fields };
  switch (block.type) {
    case 'text':
      return { blockType: 'text', body: makeRichText(block.markdown) };
    case 'keyPoints':
      return { ...stored, points: block.points.map(toText) };
    case 'picture':
      return { ...stored, picture: find(files.pictures[block.picture], block.picture) };
    case 'recording':
      return { ...stored, recording: find(files.recordings[block.recording], block.recording) };
    case 'download': {
      const file = find(files.handouts[block.handout]?.[language], block.handout);
      return { blockType: 'download', title: block.title, file };
    }
    case 'quiz':
      return { ...stored, questions: block.questions.map(toStoredQuestion) };
    default:
      return stored;
  }
}
