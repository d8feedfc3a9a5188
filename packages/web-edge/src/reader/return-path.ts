/**
 * Only what the address of a page of ours is made of: a path, and a query of plain words. A scheme, a host, a
 * backslash or a control character isn't.
 */
const localPath =
  /^\/(?:[\p{L}\p{N}_~.-]+(?:\/[\p{L}\p{N}_~.-]+)*\/?)?(?:\?[\w-]+=[\w-]*(?:&[\w-]+=[\w-]*)*)?$/u;

/**
 * Where a reader goes after a choice: the page that the form named, else the page that the browser says they
 * came from, else the start. Always an address of this site.
 */
export function chooseReturnPath(
  named: string | null,
  referer: string | undefined,
  origin: string,
): string {
  return safePath(named) ?? refererPath(referer, origin) ?? '/';
}

function refererPath(referer: string | undefined, origin: string): string | null {
  if (!referer || !URL.canParse(referer)) return null;
  const url = new URL(referer);
  return url.origin === origin ? safePath(decodePath(url.pathname)) : null;
}

function safePath(path: string | null): string | null {
  if (path === null || !localPath.test(path) || /(^|\/)\.{1,2}(\/|$)/.test(path)) return null;
  return encodeURI(path);
}

function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
