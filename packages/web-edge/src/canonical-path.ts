/**
 * The one spelling of a page's path, in lower case and without a slash at its end; null when `pathname` has it.
 * Escapes (`%C3%A8`) keep their capitals, as RFC 3986 §6.2.2.1 wants them.
 */
export function findCanonicalPath(pathname: string): string | null {
  const trimmed = pathname.replace(/\/+$/, '') || '/';
  const canonical = trimmed.replace(/%[0-9a-f]{2}|[A-Z]+/gi, (part) =>
    part.startsWith('%') ? part.toUpperCase() : part.toLowerCase(),
  );
  return canonical === pathname ? null : canonical;
}
