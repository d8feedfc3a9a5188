export type HeaderPair = readonly [name: string, value: string];

/**
 * What may be done with an answer: keep it, give it to all who wait, give it to the one reader who
 * asked, or count it as a failure of the origin.
 */
export type AnswerUse = 'store' | 'share' | 'personal' | 'failure';

export interface RenderedAnswer {
  readonly status: number;
  readonly headers: readonly HeaderPair[];
  readonly body: Buffer;
  readonly tags: readonly string[];
  readonly use: AnswerUse;
}

// What concerns one connection (RFC 9110, 7.6.1), or is for the cache itself to say.
const NOT_RELAYED = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'age',
  'cache-status',
  'cache-tag',
  'content-length',
  'date',
  'etag',
  'x-cache',
]);

/** Reads the whole answer and decides its use (RFC 9111, 3, for a shared cache). */
export async function readAnswer(response: Response): Promise<RenderedAnswer> {
  const use = decideUse(response);
  const headers = relayableHeaders(response.headers);
  return {
    status: response.status,
    headers: use === 'failure' ? headers.filter(([name]) => name !== 'set-cookie') : headers,
    body: Buffer.from(await response.arrayBuffer()),
    tags: readTags(response.headers.get('cache-tag')),
    use,
  };
}

/** Names in lower case; `set-cookie` stays one pair for each cookie. */
export function relayableHeaders(headers: Headers): HeaderPair[] {
  return [...headers].filter(([name]) => !NOT_RELAYED.has(name));
}

function decideUse(response: Response): AnswerUse {
  if (response.status >= 500) return 'failure';
  if (isForOneReader(response.headers)) return 'personal';
  return response.status === 200 ? 'store' : 'share';
}

function isForOneReader(headers: Headers): boolean {
  if (headers.getSetCookie().length > 0 || headers.has('content-encoding')) return true;
  const directives = listItems(headers.get('cache-control')).map((item) => item.split('=')[0]);
  if (directives.includes('private') || directives.includes('no-store')) return true;
  return listItems(headers.get('vary')).some((name) => name !== 'accept-encoding');
}

function readTags(value: string | null): string[] {
  const tags = (value ?? '').split(',').map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== ''))];
}

function listItems(value: string | null): string[] {
  const items = (value ?? '').toLowerCase().split(',');
  return items.map((item) => item.trim()).filter((item) => item !== '');
}
