/** What is dragged, and what is told of it. */
interface Drag {
  /** The rows of the list by their keys, where they are seen now. */
  rows: ReadonlyMap<string, HTMLElement>;
  key: string;
  /** The row is over another row's place. */
  over(key: string): void;
  end(): void;
}

/**
 * Follows a row that a mouse, a pen or a finger drags, until it is let go. It takes another row's place once it
 * has passed that row's middle, so that rows of different heights don't change to and fro.
 */
export function followDrag(start: PointerEvent, { rows, key, over, end }: Drag): void {
  const listening = new AbortController();
  const { signal } = listening;
  const move = ({ pointerId, clientY }: PointerEvent) => {
    if (pointerId !== start.pointerId) return;
    const passed = findPassed(rows, key, clientY);
    if (passed) over(passed);
  };
  const stop = ({ pointerId }: PointerEvent) => {
    if (pointerId !== start.pointerId) return;
    listening.abort();
    end();
  };
  addEventListener('pointermove', move, { signal });
  addEventListener('pointerup', stop, { signal });
  addEventListener('pointercancel', stop, { signal });
}

function findPassed(
  rows: ReadonlyMap<string, HTMLElement>,
  key: string,
  y: number,
): string | undefined {
  const own = rows.get(key)?.getBoundingClientRect();
  if (!own) return undefined;
  for (const [other, row] of rows) {
    const { top, bottom, height } = row.getBoundingClientRect();
    if (other === key || y < top || y > bottom) continue;
    const isPassed = top > own.top ? y > top + height / 2 : y < top + height / 2;
    if (isPassed) return other;
  }
  return undefined;
}
