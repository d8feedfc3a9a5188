import type { DueWords } from './due-words.ts';

/** By when something is due: in words, and marked by how pressing it is. */
export function DueMark({ due: { urgency, text, date } }: { due: DueWords }) {
  return (
    <span className={`due-mark due-mark--${urgency}`}>
      {text} {date && <span className="due-mark__date">({date})</span>}
    </span>
  );
}
