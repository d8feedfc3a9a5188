import { type BoundQuestion, type Cast, expectOk, language } from './cast.ts';

/** What the pages of learners ask, over HTTP. */
export function listLearnersQuestions({ learners, lessonKeys }: Cast): BoundQuestion[] {
  const ofLearners = Object.entries(learners).flatMap(([who, { ask, lessonKey }]) => [
    {
      name: `home, ${who}: application and course`,
      goalMs: 10,
      ask: async () => {
        await expectOk(ask('GET', `/application?language=${language}`));
        return expectOk(ask('GET', `/training?language=${language}`));
      },
    },
    {
      name: `course page, ${who}`,
      goalMs: 10,
      ask: () => expectOk(ask('GET', `/training?language=${language}`)),
    },
    {
      name: `lesson to go on with, ${who}`,
      goalMs: 10,
      ask: () => expectOk(ask('GET', `/training/lesson?language=${language}&lesson=${lessonKey}`)),
    },
  ]);
  const some = lessonKeys.filter((_, index) => index % 4 === 3);
  const all = some.map((key): BoundQuestion => {
    const path = `/training/lesson?language=${language}&lesson=${key}`;
    const { ask } = learners.finished ?? {};
    return {
      name: `lesson ${key}, finished`,
      goalMs: 10,
      ask: async () => ask && expectOk(ask('GET', path)),
    };
  });
  return [...ofLearners, ...all];
}
