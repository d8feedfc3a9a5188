interface Props {
  answers: readonly { key: string; text: string }[];
  /** Those that stand somewhere already. */
  used: readonly string[];
  hint: string;
  /** An answer is held; '' when it is let go. */
  hold(key: string): void;
}

/** All that may go with something, to be dragged there with a mouse; the lists say the same to everybody else. */
export function AnswerTray({ answers, used, hint, hold }: Props) {
  return (
    <div className="tray" aria-hidden="true">
      <p className="hint">{hint}</p>
      <ul className="list">
        {answers.map(({ key, text }) => (
          <li
            key={key}
            className={used.includes(key) ? 'used' : undefined}
            draggable
            onDragStart={({ dataTransfer }) => {
              dataTransfer.setData('text/plain', text);
              hold(key);
            }}
            onDragEnd={() => hold('')}
          >
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
