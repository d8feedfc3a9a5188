/** What the fields of a form are sent as, beyond text. */
export interface ActFields {
  /** Fields that take several values, which are sent as a list even when none is chosen. */
  lists?: readonly string[];
  /** Boxes to tick, which are sent as true or false. */
  flags?: readonly string[];
  /** Fields that are sent as null when they are empty. */
  emptyAsNull?: readonly string[];
}

type Body = Record<string, unknown>;

/** Puts a value at a path such as `value.day`. */
function place(body: Body, path: string, value: unknown): void {
  const [name = '', ...rest] = path.split('.');
  if (rest.length === 0) {
    body[name] = value;
    return;
  }
  const inner = { ...(body[name] as Body | undefined) };
  place(inner, rest.join('.'), value);
  body[name] = inner;
}

/**
 * The JSON body of an act from the entries of its form: each text as it was typed, and a name such as
 * `value.day` as the field `day` of an object `value`. What is fixed stands beside it.
 */
export function readActBody(
  entries: Iterable<readonly [string, unknown]>,
  { lists = [], flags = [], emptyAsNull = [] }: ActFields,
  fixed: Readonly<Body> = {},
): Body {
  const body: Body = { ...fixed };
  const texts = [...entries].filter((entry): entry is [string, string] => {
    return typeof entry[1] === 'string';
  });
  const valuesOf = (name: string) => texts.flatMap(([key, text]) => (key === name ? [text] : []));
  for (const name of lists) place(body, name, valuesOf(name));
  for (const name of flags) place(body, name, valuesOf(name).length > 0);
  for (const [name, text] of texts) {
    if (lists.includes(name) || flags.includes(name)) continue;
    place(body, name, text === '' && emptyAsNull.includes(name) ? null : text);
  }
  return body;
}
