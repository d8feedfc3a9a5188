import { type Language, languages } from '@duo/domain/languages/languages';
import type { DraftBlock } from '@duo/domain/training/gate/block-gaps';
import type { LessonDraft } from '@duo/domain/training/gate/publish-gate';
import type { Exercise } from '@duo/domain/training/lesson';
import { course } from '../../../src/seed/content/course/course.ts';
import { handouts, recordings } from '../../../src/seed/content/course/files.ts';
import { coursePictures } from '../../../src/seed/content/course/pictures.ts';
import type { SeededBlock, SeededLesson } from '../../../src/seed/content/course/seeded-course.ts';
import { pictures } from '../../../src/seed/content/pictures.ts';
import type { PictureContent } from '../../../src/seed/content/types.ts';

export const everyPicture: Record<string, PictureContent> = { ...pictures, ...coursePictures };

function toDraftBlock(block: SeededBlock, language: Language): DraftBlock {
  switch (block.type) {
    case 'text':
      return { type: 'text', body: block.markdown };
    case 'picture': {
      const found = everyPicture[block.picture];
      const picture = found && {
        alternativeText: found.alternativeText[language],
        isDecorative: false,
      };
      return { type: 'picture', picture: picture ?? null, caption: block.caption };
    }
    case 'recording': {
      const found = recordings[block.recording];
      const recording = found && {
        id: block.recording,
        kind: found.kind,
        fileName: found.file,
        mimeType: found.kind === 'video' ? 'video/mp4' : 'audio/mp4',
        captionsFileName: found.captions[language],
        transcript: found.transcript[language],
        seconds: found.seconds,
      };
      return { type: 'recording', title: block.title, recording: recording ?? null };
    }
    case 'download': {
      const fileName = handouts[block.handout]?.files[language] ?? null;
      return { type: 'download', title: block.title, fileName };
    }
    default:
      return block;
  }
}

/** A lesson of the seed as the publish gate reads it, its files being those that the seed has. */
export function toDraft({ minutes, texts }: SeededLesson, language: Language): LessonDraft {
  const { title, summary, blocks } = texts[language];
  return {
    title,
    summary,
    minutes,
    blocks: blocks.map((block) => toDraftBlock(block, language)),
    changeKind: null,
    whatChanged: '',
  };
}

/** The lesson as the domain's functions over exercises read it; the other blocks have no part in them. */
export function toContent({ texts }: SeededLesson, language: Language) {
  return { blocks: listExercisesOf(texts[language].blocks) };
}

/** The blocks that a learner answers. */
export function listExercisesOf(blocks: readonly SeededBlock[]): Exercise[] {
  return blocks.filter(
    (block) => block.type === 'quiz' || block.type === 'reflection' || block.type === 'scenario',
  );
}

/** Every string that a learner may read, with the path that leads to it. */
export function listStrings(value: unknown, path: string[] = []): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path: path.join('.'), text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => listStrings(item, [...path, key]));
}

/** Paths of strings that are the same in all languages: keys and kinds. */
export const structural = /\.(key|rightKey|to|type|kind|judgement|completeWhen|tone|file|drawing)$/;
/** Paths of strings that name files, pictures or modules. */
export const named = /\.(picture|recording|handout)$|(^|\.)(captions|files|after|order)\./;
/** Whether a learner reads the string at a path. */
export const isRead = ({ path }: { path: string }) => !structural.test(path) && !named.test(path);

export const countWords = (value: unknown) =>
  listStrings(value, [''])
    .filter(isRead)
    .flatMap(({ text }) => text.match(/[\p{Letter}\p{Number}]+/gu) ?? []).length;

export const lessons = course.modules.flatMap((module) => module.lessons);
export const everyLesson = lessons.flatMap((lesson) =>
  languages.map((language) => ({ name: `${lesson.key} in ${language}`, lesson, language })),
);
export const everyBlock = everyLesson.flatMap(({ name, lesson, language }) =>
  lesson.texts[language].blocks.map((block) => ({ name, block, language })),
);
export const everyExercise = everyLesson.flatMap(({ name, lesson, language }) =>
  listExercisesOf(lesson.texts[language].blocks).map((exercise) => ({ name, exercise })),
);
export const everyQuiz = everyExercise.flatMap(({ name, exercise }) =>
  exercise.type === 'quiz' ? [{ name, quiz: exercise }] : [],
);
export const everyScenario = everyExercise.flatMap(({ name, exercise }) =>
  exercise.type === 'scenario' ? [{ name, scenario: exercise }] : [],
);
