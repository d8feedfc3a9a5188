import type { ApplicationView } from '@duo/domain/applications/application-view';
import {
  type Question,
  type RawAnswer,
  type Task,
  taskNames,
  tasks,
} from '@duo/domain/applications/questions';

/** How far a task is; `toMend`: an answer was given that can't be taken as it is. */
export type TaskState = 'notBegun' | 'begun' | 'done' | 'toMend';

export interface TaskStanding {
  task: Task;
  state: TaskState;
  /** Where to go on with it: the first question that lacks a valid answer, or the first of all. */
  opens: Question;
}

type Answered = Pick<ApplicationView, 'answers' | 'unanswered'>;

/** Whether something was given to a question at all. */
export function isGiven(raw: RawAnswer | undefined): boolean {
  return Object.values(raw ?? {}).some((value) =>
    typeof value === 'string' ? value.trim() !== '' : value.length > 0,
  );
}

/** The tasks in their order, each with how far it is. */
export function listTasks(application: Answered): TaskStanding[] {
  return taskNames.map((task) => {
    const inTask: readonly Question[] = tasks[task];
    const opens = inTask.find((question) => application.unanswered.includes(question));
    return { task, state: findState(inTask, application), opens: opens ?? (inTask[0] as Question) };
  });
}

function findState(inTask: readonly Question[], { answers, unanswered }: Answered): TaskState {
  const open = inTask.filter((question) => unanswered.includes(question));
  if (open.length === 0) return 'done';
  const isInvalid = (question: Question) => isGiven(answers[question]?.value);
  if (open.some(isInvalid)) return 'toMend';
  return open.length < inTask.length ? 'begun' : 'notBegun';
}
