import { useEffect, useState } from 'react';

interface Props {
  /** Id of the field whose characters are counted. */
  field: string;
  max: number;
  language: string;
  /** How many there may be at most, and what stands before the number: how many are left, or too many. */
  words: { max: string; left: string; over: string };
}

const quietMs = 1_000;

/**
 * Says how many characters are left in a field. It is seen at once, and heard when the typing rests. Before its
 * script has come, it says how many there may be.
 */
export function Counter({ field: id, max, language, words }: Props) {
  const [length, setLength] = useState<number>();
  const [heard, setHeard] = useState('');

  useEffect(() => {
    const field = document.getElementById(id);
    if (!(field instanceof HTMLTextAreaElement)) return;
    const count = () => setLength(field.value.trim().length);
    count();
    field.addEventListener('input', count);
    return () => field.removeEventListener('input', count);
  }, [id]);

  const text = length === undefined ? '' : describe(max - length, language, words);
  useEffect(() => {
    const timer = setTimeout(() => setHeard(text), quietMs);
    return () => clearTimeout(timer);
  }, [text]);

  return (
    <>
      <p
        className={length !== undefined && length > max ? 'counter over' : 'counter'}
        aria-hidden={text !== ''}
      >
        {text || words.max}
      </p>
      <p className="visually-hidden" role="status">
        {heard}
      </p>
    </>
  );
}

function describe(left: number, language: string, { left: fine, over }: Props['words']): string {
  const count = new Intl.NumberFormat(language).format(Math.abs(left));
  return `${left < 0 ? over : fine} ${count}`;
}
