import { useEffect, useRef, useState } from 'react';
import { readChosen, tellForm } from '../enhanced-fields.ts';
import { AnswerTray } from './AnswerTray.tsx';

interface Pair {
  key: string;
  text: string;
  /** Of its field. */
  name: string;
  id: string;
  /** What was chosen for it; '' for nothing. */
  right: string;
}

interface Props {
  pairs: Pair[];
  rights: { key: string; text: string }[];
  words: { none: string; drag: string };
}

/**
 * Each thing with a list of what may go with it: one list that keyboard and finger open alike. Once its script has
 * come, whoever has a mouse sees all that may go with them at once, and can drag it there.
 */
export function PairFields({ pairs, rights, words }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const [isLive, setIsLive] = useState(false);
  const [chosen, setChosen] = useState(
    Object.fromEntries(pairs.map(({ key, right }) => [key, right])),
  );
  const [held, setHeld] = useState('');
  const [over, setOver] = useState('');

  useEffect(() => {
    setChosen(Object.fromEntries(pairs.map(({ key, id }) => [key, readChosen(id)])));
    setIsLive(true);
  }, [pairs]);

  function drop(key: string) {
    setChosen((before) => ({ ...before, [key]: held }));
    setOver('');
    tellForm(list.current);
  }

  return (
    <div className="pairs" ref={list}>
      {isLive && (
        <AnswerTray
          answers={rights}
          used={Object.values(chosen)}
          hint={words.drag}
          hold={setHeld}
        />
      )}
      {pairs.map(({ key, text, name, id }) => (
        <p
          key={key}
          className={held && over === key ? 'pair over' : 'pair'}
          onDragOver={(event) => {
            if (!held) return;
            event.preventDefault();
            setOver(key);
          }}
          onDragLeave={() => setOver('')}
          onDrop={(event) => {
            event.preventDefault();
            if (held) drop(key);
          }}
        >
          <label htmlFor={id}>{text}</label>
          <select
            id={id}
            name={name}
            value={chosen[key]}
            onChange={({ target }) => setChosen({ ...chosen, [key]: target.value })}
          >
            <option value="">{words.none}</option>
            {rights.map((right) => (
              <option key={right.key} value={right.key}>
                {right.text}
              </option>
            ))}
          </select>
        </p>
      ))}
    </div>
  );
}
