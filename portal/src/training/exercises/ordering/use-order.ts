import {
  type PointerEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { readChosen, tellForm } from '../enhanced-fields.ts';
import { followDrag } from './drag.ts';
import { moveTo, sortByPlace } from './order.ts';

interface Placeable {
  key: string;
  /** Of the list that says its place. */
  id: string;
}

/** Items in an order that is changed by moving one of them. */
export interface Ordering {
  /** Null before the script has come. */
  order: readonly string[] | null;
  /** The item that is dragged, and the order as it would be if it were let go. */
  dragged: { key: string; order: readonly string[] } | null;
  /** The item that was moved last. */
  moved: string | null;
  list: RefObject<HTMLOListElement | null>;
  keepRow(key: string, row: HTMLElement | null): void;
  /** Moves an item, and leads the focus to what moved it, since a row that moves loses it. */
  move(key: string, place: number, focusId: string): void;
  startDrag(event: PointerEvent, key: string): void;
}

/** Keeps the order of items, from the places that their lists say. */
export function useOrder(items: readonly Placeable[]): Ordering {
  const list = useRef<HTMLOListElement>(null);
  const rows = useRef(new Map<string, HTMLElement>());
  const toFocus = useRef('');
  const [order, setOrder] = useState<readonly string[] | null>(null);
  const [dragged, setDragged] = useState<Ordering['dragged']>(null);
  const [moved, setMoved] = useState<string | null>(null);

  useEffect(() => {
    const placed = items.map(({ key, id }) => ({ key, place: Number(readChosen(id)) }));
    setOrder(sortByPlace(placed));
  }, [items]);

  useLayoutEffect(() => {
    if (toFocus.current) document.getElementById(toFocus.current)?.focus();
    toFocus.current = '';
  });

  function take(key: string, next: readonly string[]) {
    setOrder(next);
    setMoved(key);
    tellForm(list.current);
  }

  function startDrag(event: PointerEvent, key: string) {
    if (!order || !isHeld(event)) return;
    event.preventDefault();
    let next = order;
    setDragged({ key, order: next });
    followDrag(event.nativeEvent, {
      rows: rows.current,
      key,
      over: (other) => {
        next = moveTo(next, key, next.indexOf(other));
        setDragged({ key, order: next });
      },
      end: () => {
        setDragged(null);
        if (next !== order) take(key, next);
      },
    });
  }

  return {
    order,
    dragged,
    moved,
    list,
    keepRow: (key, row) => void (row ? rows.current.set(key, row) : rows.current.delete(key)),
    move: (key, place, focusId) => {
      if (!order) return;
      toFocus.current = focusId;
      take(key, moveTo(order, key, place));
    },
    startDrag,
  };
}

/** A mouse takes a row wherever it has no field; a finger, which also scrolls, takes it by its handle. */
function isHeld({ button, pointerType, target }: PointerEvent): boolean {
  if (button !== 0 || !(target instanceof Element)) return false;
  return pointerType === 'mouse' ? !target.closest('select, button') : !!target.closest('.grip');
}
