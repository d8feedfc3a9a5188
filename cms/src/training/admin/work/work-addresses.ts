import type { LessonOfLearner } from '../../trainers/find-lesson-of-learner.ts';

/** Where what trainers do for a learner is posted. */
export function workAddresses({ enrolment, lesson }: LessonOfLearner) {
  const base = `/api/training/work/${enrolment}/${encodeURIComponent(lesson)}`;
  return { reflection: `${base}/reflection`, question: `${base}/question`, try: `${base}/try` };
}
