import * as quiz from '../exercises/quiz-acts.ts';
import * as reflection from '../exercises/reflection-acts.ts';
import { walk } from '../exercises/scenario-acts.ts';
import type { ActOutcome, Asked, TakeAct } from './act.ts';
import { ask, feedback, note } from './extras-acts.ts';
import { finish, refresh } from './finish-acts.ts';
import type { ActName } from './read-act.ts';

const acts: Record<ActName, TakeAct> = {
  keepQuiz: quiz.keep,
  handInQuiz: quiz.handIn,
  choose: walk,
  back: walk,
  restart: walk,
  keepReflection: reflection.keep,
  handInReflection: reflection.handIn,
  finish,
  refresh,
  ask,
  note,
  feedback,
};

/** Takes what a button asks for. Throws what the CMS throws. */
export function takeAct(name: ActName, asked: Asked): Promise<ActOutcome> {
  return acts[name](asked);
}
