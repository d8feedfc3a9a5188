import { type ClipboardEvent, useState } from 'react';
import { groupDigits, pickDigits } from './digits.ts';

interface Props {
  value: string;
  describedBy: string | undefined;
  isWrong: boolean;
}

/**
 * The field for a code. Before its script has come it is the plain field that it is without any; then it
 * groups the digits as the mail does, and takes the code out of a sentence that is pasted.
 */
export function CodeField({ value, describedBy, isWrong }: Props) {
  const [text, setText] = useState(value);

  function paste(event: ClipboardEvent<HTMLInputElement>) {
    const digits = pickDigits(event.clipboardData.getData('text'));
    if (!digits) return;
    event.preventDefault();
    setText(groupDigits(digits));
  }

  return (
    <input
      id="code"
      name="code"
      type="text"
      className="code"
      inputMode="numeric"
      autoComplete="one-time-code"
      spellCheck={false}
      maxLength={40}
      value={text}
      onChange={(event) => setText(groupDigits(event.target.value))}
      onPaste={paste}
      aria-describedby={describedBy}
      aria-invalid={isWrong || undefined}
    />
  );
}
