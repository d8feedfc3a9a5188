import type { Outline, OutlineModule } from '@duo/domain/training/course';
import type { EditionFacts } from './edition.ts';

type Id = number | string;

/** A lesson of a course as a learner of a language meets it: by the edition that she is shown. */
export interface OutlinedLesson {
  id: Id;
  key: string;
  edition: EditionFacts;
  /** All its editions, in all languages, from the first to the last. */
  editions: readonly EditionFacts[];
  /** ISO 8601: when its first edition in any language was published. */
  firstPublishedAt: string;
  bindsEarlier: boolean;
}

export interface OutlinedModule {
  id: Id;
  key: string;
  title: string;
  summary: string;
  readonly after: readonly Id[];
  readonly lessons: readonly OutlinedLesson[];
}

/** A course that is live, for learners of a language; titles are of another where there is none in it. */
export interface OutlinedCourse {
  id: Id;
  key: string;
  title: string;
  summary: string;
  order: 'free' | 'sequential';
  /** As its certificate states them. */
  hours: number;
  readonly modules: readonly OutlinedModule[];
}

const toModule = ({ id, after, lessons }: OutlinedModule): OutlineModule => ({
  id,
  after,
  lessons: lessons.map(({ id: lessonId, edition, firstPublishedAt, bindsEarlier }) => ({
    id: lessonId,
    minutes: edition.minutes,
    rules: edition.rules,
    firstPublishedAt,
    bindsEarlier,
  })),
});

/** The same, as the domain looks at it. */
export function toOutline({ order, modules }: OutlinedCourse): Outline {
  return { order, modules: modules.map(toModule) };
}
