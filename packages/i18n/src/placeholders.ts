import { IntlMessageFormat } from 'intl-messageformat';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** The parser's own number for text between placeholders. */
const literalType = 0;
/** The parser's own number for the `#` that shows a plural's count. */
const countType = 7;

export interface Placeholders {
  /** Names whose value the reader sees. */
  shown: ReadonlySet<string>;
  /** Names that only choose between branches, by plural or select. */
  choosing: ReadonlySet<string>;
}

/** The placeholders of a message in ICU syntax; null when it cannot be read. */
export function readPlaceholders(message: string): Placeholders | null {
  const shown = new Set<string>();
  const choosing = new Set<string>();
  try {
    const format = new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true });
    collect(format.getAst(), null, shown, choosing);
  } catch {
    return null;
  }
  return { shown, choosing: new Set([...choosing].filter((name) => !shown.has(name))) };
}

function collect(
  elements: readonly Element[],
  counted: string | null,
  shown: Set<string>,
  choosing: Set<string>,
): void {
  for (const element of elements) {
    if (element.type === countType && counted) shown.add(counted);
    if (!('value' in element) || element.type === literalType) continue;
    if (!('options' in element)) {
      shown.add(element.value);
      continue;
    }
    choosing.add(element.value);
    const inner = 'offset' in element ? element.value : counted;
    for (const option of Object.values(element.options)) {
      collect(option.value, inner, shown, choosing);
    }
  }
}
