interface Props {
  /** Of the list that says the item's place. */
  id: string;
  text: string;
  /** From 0. */
  place: number;
  isLast: boolean;
  words: { up: string; down: string };
  move(place: number, buttonId: string): void;
}

/** An item's arrows. At an end they stay where the focus can be, and do nothing. */
export function MoveButtons({ id, text, place, isLast, words, move }: Props) {
  const arrows = [
    { name: 'up', sign: '↑', word: words.up, to: place - 1, isEnd: place === 0 },
    { name: 'down', sign: '↓', word: words.down, to: place + 1, isEnd: isLast },
  ];
  return (
    <span className="moves">
      {arrows.map(({ name, sign, word, to, isEnd }) => (
        <button
          key={name}
          type="button"
          id={`${id}-${name}`}
          aria-disabled={isEnd}
          onClick={() => move(to, `${id}-${name}`)}
        >
          <span aria-hidden="true">{sign}</span>
          <span className="visually-hidden">{`${word} ${text}`}</span>
        </button>
      ))}
    </span>
  );
}
