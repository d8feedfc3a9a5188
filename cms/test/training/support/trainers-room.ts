import type { MailKind } from '@duo/domain/mail/mail-kinds';
import { createLocalReq } from 'payload';
import { mailKindsTo } from '../../applications/support/acting.ts';
import { type SignedIn, signIn } from '../../support/staff.ts';
import type { TestCms } from '../../support/start-cms.ts';
import { addCourse } from './course.ts';
import { attempt, type Learner, seenOf } from './learner.ts';
import { quizIn, reflection } from './lesson-content.ts';

interface Decision {
  text?: string;
  lessonId?: number;
  key?: string;
  seen?: string | null;
}

/** A course with a reflection to approve, one to hand in and a quiz, and the staff around it. */
export async function openTrainersRoom(cms: TestCms) {
  const { payload } = cms;
  const { ids } = await addCourse(cms, [
    {
      key: 'm',
      lessons: [
        { key: 'thought', languages: ['fr', 'nl'], blocks: () => [reflection()] },
        {
          key: 'written',
          blocks: () => [reflection({ key: 'writ11', completeWhen: 'handedIn' })],
        },
        { key: 'quizzed', blocks: (language) => [quizIn(language, { tries: 1 })] },
      ],
    },
  ]);
  const lessonId = ids.thought as number;
  const trainer = await signIn(cms, 'trainer', 'trainer');
  const asTrainer = { id: trainer.id as number, role: 'trainer' } as const;
  const requestOf = () => createLocalReq({}, payload);
  const loadActs = () => import('../../../src/training/learning/threads/trainer-acts.ts');
  return {
    ids,
    lessonId,
    trainer,
    asTrainer,
    requestOf,
    change: ({ id }: SignedIn, data: object) =>
      payload.update({ collection: 'staff', id, data, overrideAccess: true }),
    countMails: async ({ email }: SignedIn, kind: MailKind) =>
      (await mailKindsTo(cms, email)).filter((one) => one === kind).length,
    handIn: (learner: Learner, text: string, form = attempt(), key = 'refl11') =>
      learner.act('reflection', {
        lesson: key === 'refl11' ? 'thought' : 'written',
        reflection: key,
        text,
        attempt: form,
      }),
    look: async (learner: Learner) => (await learner.lesson('thought')).reflections.refl11,
    /** Answers a reflection as the trainer does who has just read it. */
    answer: async (learner: Learner, decision: 'approved' | 'returned', given: Decision = {}) => {
      const { text = 'Merci.', lessonId: lesson = lessonId, key = 'refl11' } = given;
      const { seen = await seenOf(cms, learner, lesson, key) } = given;
      return (await loadActs()).answerReflection(await requestOf(), {
        ...{ staff: asTrainer, volunteerId: learner.id, lessonId: lesson, key, text, decision },
        ...{ seen, attempt: attempt(), now: new Date() },
      });
    },
    answerQuestion: async (learner: Learner, text: string, form = attempt()) => {
      const { questions } = await learner.lesson('thought');
      return (await loadActs()).answerQuestion(await requestOf(), {
        ...{ staff: asTrainer, volunteerId: learner.id, lessonId, text },
        ...{ seen: questions.at(-1)?.id ?? null, attempt: form, now: new Date() },
      });
    },
  };
}
