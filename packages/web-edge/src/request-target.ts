export interface RequestTarget {
  /** Authority of an absolute-form target, in lower case; null for the usual origin-form. */
  readonly host: string | null;
  /** Path with one spelling for each resource (RFC 3986, 6.2.2): safe octets decoded, hex in capitals. */
  readonly pathname: string;
  /** Query as it was sent, without the question mark. */
  readonly query: string;
}

const ABSOLUTE_FORM = /^https?:\/\/([^/?#@\\]+)((?:[/?].*)?)$/i;
const PLAIN_PATH = /^\/$|^(?:\/[a-z0-9_~-][a-z0-9_~.-]*)+\/?$/i;
const OUTSIDE_ASCII = /[^\x21-\x7e]/;
const NUL = /%00/;
// Other servers read each of these in their own way, which is how path checks are dodged.
const AMBIGUOUS_PATH = /[\\#]|%2f|%5c|%[01][0-9a-f]|%7f/i;
const DOT_SEGMENT = /(?:^|\/)\.{1,2}(?:\/|$)/;
const UNRESERVED = /[A-Za-z0-9._~-]/;

/**
 * Splits an HTTP request-target (RFC 9112, 3.2) and gives its path one spelling. Null, to be
 * answered by 400, when it is malformed or can be read in two ways: control characters, NUL,
 * backslashes, encoded slashes, dot segments, a leading double slash, a fragment, broken escapes.
 */
export function readRequestTarget(target: string): RequestTarget | null {
  if (PLAIN_PATH.test(target)) return { host: null, pathname: target, query: '' };
  if (OUTSIDE_ASCII.test(target) || NUL.test(target)) return null;
  const absolute = ABSOLUTE_FORM.exec(target);
  if (!absolute) return splitOriginForm(target, null);
  const rest = absolute[2] ?? '';
  const host = (absolute[1] ?? '').toLowerCase();
  return splitOriginForm(rest.startsWith('/') ? rest : `/${rest}`, host);
}

function splitOriginForm(target: string, host: string | null): RequestTarget | null {
  const mark = target.indexOf('?');
  const rawPath = mark < 0 ? target : target.slice(0, mark);
  const query = mark < 0 ? '' : target.slice(mark + 1);
  const pathname = normalisePath(rawPath);
  if (pathname === null || query.includes('#')) return null;
  return { host, pathname, query };
}

function normalisePath(rawPath: string): string | null {
  if (!rawPath.startsWith('/') || rawPath.startsWith('//')) return null;
  if (AMBIGUOUS_PATH.test(rawPath) || !isDecodable(rawPath)) return null;
  const spelled = rawPath.replace(/%[0-9a-f]{2}/gi, spellEscape);
  if (DOT_SEGMENT.test(spelled)) return null;
  return new URL(`http://path.invalid${spelled}`).pathname;
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

function spellEscape(escaped: string): string {
  const character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
  return UNRESERVED.test(character) ? character : escaped.toUpperCase();
}
