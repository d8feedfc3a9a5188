type Given = Readonly<Record<string, string | string[] | undefined>> | undefined;

/** What stands behind the question mark of an address, as Next gives it to a page. */
export function readSearchParams(given: Given): URLSearchParams {
  const entries = Object.entries(given ?? {}).flatMap(([name, value]) =>
    [value ?? []].flat().map((text) => [name, text]),
  );
  return new URLSearchParams(entries);
}
