import { type Language, languages } from '@duo/domain/languages/languages';
import type { PayloadRequest } from 'payload';
import { chooseEdition, readEditionFacts } from '../editions/read-editions.ts';
import { standing, standingOf } from './enrolment/stand-in-course.ts';
import { type Id, type LessonMaterial, toId } from './material.ts';
import { type Learner, placeLesson, type WorkedLesson } from './open-lesson.ts';

interface KeptLesson {
  id: Id;
  key?: string | null;
}

/**
 * Lessons that learners may have worked in before they were taken offline, by ids as they are kept: each by
 * its last edition, in the language asked for where there is one in it.
 */
export async function readWithdrawn(
  req: PayloadRequest,
  kept: readonly string[],
  language: Language,
): Promise<LessonMaterial[]> {
  const ids = kept.flatMap((id) => toId(req, id) ?? []);
  if (ids.length === 0) return [];
  const { docs } = await req.payload.db.find<KeptLesson>({
    collection: 'lessons',
    where: { id: { in: ids } },
    select: { key: true },
    limit: 0,
    pagination: false,
    req,
  });
  const facts = await readEditionFacts(req, ids);
  return docs.flatMap(({ id, key }): LessonMaterial[] => {
    const own = facts.filter(({ lessonId }) => String(lessonId) === String(id));
    const edition = chooseEdition(own, languages, language);
    if (!edition) return [];
    const { title, summary, minutes, rules, publishedAt: firstPublishedAt } = edition;
    const said = { id, key: key ?? String(id), title, summary, minutes, rules };
    return [{ ...said, firstPublishedAt, bindsEarlier: false, edition, editions: own }];
  });
}

/** How a lesson stands that is in its learner's course no more, by itself. */
function standAlone({ course, enrolment, kept }: Learner, lesson: LessonMaterial) {
  const { id, key, title, summary } = course;
  const module = { id, key, title, summary, after: [], lessons: [lesson] };
  return standingOf(standing({ ...course, modules: [module] }, enrolment, kept), lesson);
}

/** A lesson of a learner, or one that was taken offline since she worked in it; null for any other. */
export async function findWorkedLesson(
  req: PayloadRequest,
  learner: Learner,
  { isIt, language }: { isIt: (lesson: LessonMaterial) => boolean; language: Language },
): Promise<WorkedLesson | null> {
  const placed = placeLesson(learner, isIt);
  if (placed) return placed;
  const worked = learner.kept.map(({ lesson }) => lesson);
  const lesson = (await readWithdrawn(req, worked, language)).find(isIt);
  const progress = learner.kept.find((one) => one.lesson === String(lesson?.id));
  if (!lesson || !progress) return null;
  return { learner, lesson, progress, standing: standAlone(learner, lesson), isOffline: true };
}
