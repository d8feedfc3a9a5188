import { MoveButtons } from './MoveButtons.tsx';
import { useOrder } from './use-order.ts';

interface Item {
  key: string;
  text: string;
  /** Of its field. */
  name: string;
  id: string;
  /** The place that it was given, from 1; 0 for none. */
  place: number;
}

interface Props {
  items: Item[];
  words: {
    /** Instead of a place that is not chosen yet. */
    none: string;
    up: string;
    down: string;
    /** The ways in which they are moved, once the script has come. */
    ways: string;
    /** How each place is said, the first of them first. */
    places: string[];
  };
}

/**
 * Items to be put in order: each is given its place in a list of places. Once its script has come the items stand
 * in their order, and are moved by arrows, by dragging, or by that same list, which says where each stands; the
 * form sends the same fields either way.
 */
export function OrderFields({ items, words }: Props) {
  const { order, dragged, moved, list, keepRow, move, startDrag } = useOrder(items);
  const textOf = (key: string) => items.find((item) => item.key === key)?.text;
  const shown = order
    ? order.flatMap((key) => items.find((item) => item.key === key) ?? [])
    : items;
  return (
    <>
      {order && <p className="hint">{words.ways}</p>}
      <ol className={order ? 'list places movable' : 'list places'} ref={list}>
        {shown.map(({ key, text, name, id, place }, index) => (
          <li
            key={key}
            className={dragged?.key === key ? 'place dragged' : 'place'}
            // The rows stay where they are in the document until the finger lets go, or it would lose them.
            style={dragged ? { order: dragged.order.indexOf(key) } : undefined}
            ref={(row) => keepRow(key, row)}
            onPointerDown={(event) => startDrag(event, key)}
          >
            {order && <span className="grip" aria-hidden="true" />}
            <select
              id={id}
              name={name}
              value={order ? index + 1 : place || ''}
              onChange={({ target }) => move(key, Number(target.value) - 1, id)}
            >
              {!order && <option value="">{words.none}</option>}
              {words.places.map((said, at) => (
                <option key={said} value={at + 1}>
                  {at + 1}
                </option>
              ))}
            </select>
            <label htmlFor={id}>{text}</label>
            {order && (
              <MoveButtons
                {...{ id, text, words }}
                place={index}
                isLast={index === items.length - 1}
                move={(to, buttonId) => move(key, to, buttonId)}
              />
            )}
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {moved && order && `${words.places[order.indexOf(moved)]} : ${textOf(moved)}`}
      </p>
    </>
  );
}
