import { fallbackOrder, type Language } from '@duo/domain/languages/languages';
import { listLeft, noWork, ruleOf } from '@duo/domain/training/completion';
import { showBlock } from '@duo/domain/training/learner-view';
import { type Exercise, type LessonContent, listExercises } from '@duo/domain/training/lesson';
import type { LessonView, QuizWork } from '@duo/domain/training/training-view';
import type { PayloadRequest } from 'payload';
import { configuration } from '../../configuration.ts';
import type { Lesson, Module } from '../../payload-types.ts';
import { readTicket, type Ticket } from '../../preview/ticket.ts';
import { createReader } from '../../published/create-reader.ts';
import { mayStillPreview } from '../../published/previewer.ts';
import { prepareContent } from '../editions/read-editions.ts';
import { assembleLesson } from '../material/assembling/assemble-lesson.ts';

type Id = number | string;

/** Where a preview stands instead of an edition: nothing can be handed in to it. */
export const previewEditionId = 'preview';

const draftIn = (language: Language) =>
  ({
    draft: true,
    locale: language,
    fallbackLocale: false,
    depth: 0,
    overrideAccess: true,
  }) as const;

const idOf = (relation: Id | { id: Id }) => (typeof relation === 'object' ? relation.id : relation);

/** The title of a draft in a language, or in one that has it. */
async function findTitle(
  { payload }: PayloadRequest,
  collection: 'lessons' | 'modules',
  id: Id,
  language: Language,
): Promise<{ key: string; title: string }> {
  for (const each of fallbackOrder(language)) {
    const shared = { ...draftIn(each), disableErrors: true } as const;
    const select = { title: true, key: true } as const;
    const found = await payload.findByID({ collection, id, select, ...shared });
    if (found?.title) return { key: found.key ?? String(id), title: found.title };
  }
  return { key: String(id), title: '' };
}

async function findModule({ payload }: PayloadRequest, lesson: Id, language: Language) {
  const { docs } = await payload.find({
    collection: 'modules',
    where: { 'lessons.lesson': { equals: lesson } },
    limit: 1,
    pagination: false,
    ...draftIn(language),
  });
  return docs[0];
}

const listLessonIds = (module: Module | undefined): Id[] =>
  (module?.lessons ?? []).map(({ lesson }) => idOf(lesson));

async function placeIn(req: PayloadRequest, lesson: Id, language: Language) {
  const module = await findModule(req, lesson, language);
  const ids = listLessonIds(module);
  const index = ids.findIndex((id) => String(id) === String(lesson));
  const titleAt = async (place: number) => {
    const id = index < 0 ? undefined : ids[place];
    return id === undefined ? null : findTitle(req, 'lessons', id, language);
  };
  return {
    module: module ? await findTitle(req, 'modules', module.id, language) : { key: '', title: '' },
    place: { number: Math.max(1, index + 1), of: Math.max(1, ids.length) },
    previous: await titleAt(index - 1),
    next: await titleAt(index + 1),
  };
}

const noQuizWork = ({ tries }: { tries: number | null }): QuizWork => ({
  triesUsed: 0,
  triesLeft: tries,
  bestPercent: null,
  hasPassed: false,
  draft: {},
  last: null,
});

type ExerciseOf<T extends Exercise['type']> = Extract<Exercise, { type: T }>;

/** What a learner has done who has done nothing. */
function nothingDone(content: LessonContent) {
  const exercises = listExercises(content);
  const byKey = <T extends Exercise['type'], Work>(
    type: T,
    begin: (exercise: ExerciseOf<T>) => Work,
  ): Record<string, Work> =>
    Object.fromEntries(
      exercises.flatMap((exercise) =>
        exercise.type === type ? [[exercise.key, begin(exercise as ExerciseOf<T>)]] : [],
      ),
    );
  const left = listLeft(exercises.map(ruleOf), noWork);
  return {
    rules: left,
    left,
    quizzes: byKey('quiz', noQuizWork),
    reflections: byKey('reflection', () => ({ text: '', state: 'none' as const, thread: [] })),
    scenarios: byKey('scenario', () => ({ path: [], hasEnded: false })),
    note: '',
    questions: [],
    feedback: null,
    refresher: null,
  };
}

/** A quiz without its pass mark, which JSON has no number for, is shown with none. */
function withNumbers(content: LessonContent): LessonContent {
  const blocks = content.blocks.map((block) =>
    block.type === 'quiz' && Number.isNaN(block.passPercent) ? { ...block, passPercent: 0 } : block,
  );
  return { ...content, blocks };
}

async function viewDraft(req: PayloadRequest, lesson: Lesson, ticket: Ticket): Promise<LessonView> {
  const { language, staffId } = ticket;
  const draftOf = { collection: 'lessons', id: lesson.id, staffId } as const;
  const reader = createReader({ req, language, draftOf });
  const assembled = await assembleLesson(reader, lesson);
  const content = withNumbers(await prepareContent(req, assembled.content));
  return {
    key: lesson.key ?? String(lesson.id),
    title: content.title,
    language,
    editionId: previewEditionId,
    minutes: content.minutes,
    blocks: content.blocks.map(showBlock),
    ...(await placeIn(req, lesson.id, language)),
    state: 'open',
    ...nothingDone(content),
  };
}

/**
 * What a ticket shows of a lesson: its draft in one language, as a learner who has done nothing would see it.
 * Null for a ticket that is not valid, or whose holder may no longer read drafts. Reads, and writes nothing.
 */
export async function previewLesson(req: PayloadRequest, text: string): Promise<LessonView | null> {
  const ticket = readTicket(text, configuration.payloadSecret, new Date());
  if (ticket?.collection !== 'lessons') return null;
  if (!(await mayStillPreview(req, ticket.staffId, 'lessons'))) return null;
  const lesson = await req.payload.findByID({
    collection: 'lessons',
    id: ticket.documentId,
    disableErrors: true,
    ...draftIn(ticket.language),
  });
  return lesson && viewDraft(req, lesson, ticket);
}
