import type { LessonState } from '@duo/domain/training/course';
import { nameLessonState } from '@duo/training-texts/state-texts';
import type { Reader } from '../../../admin/desk/reader.ts';

/** Told apart by their shape, for those who don't see colours. */
const marks: Record<LessonState, string> = {
  locked: '–',
  open: '○',
  begun: '◐',
  waiting: '✎',
  done: '✓',
};

const states = ['done', 'waiting', 'begun', 'open', 'locked'] as const satisfies LessonState[];

export function StateMark({ state }: { state: LessonState }) {
  return (
    <span aria-hidden="true" className={`lesson-mark lesson-mark--${state}`}>
      {marks[state]}
    </span>
  );
}

/** What the marks stand for. */
export function StatesLegend({ reader: { language } }: { reader: Reader }) {
  return (
    <ul className="lesson-marks">
      {states.map((state) => (
        <li key={state}>
          <StateMark state={state} /> {nameLessonState(state, language)}
        </li>
      ))}
    </ul>
  );
}
