import { createHttpServer } from '@duo/web-edge/http-server';
import { onTestFinished, vi } from 'vitest';
import { type Answer, type Asking, ask } from '../../web-edge/test/support/http-client.ts';
import { createPageCache, type PageCache, type PageCacheOptions } from '../src/page-cache.ts';

export const HOST = 'site.example';

export type Renderer = (request: Request) => Response | Promise<Response>;

export interface RunningCache {
  readonly cache: PageCache;
  readonly port: number;
  readonly log: ReturnType<typeof vi.fn>;
  /** How many requests the cache has begun to answer. */
  arrivals(): number;
  /** Requests that reached the renderer. */
  readonly rendered: Request[];
  setRenderer(render: Renderer): void;
  get(target: string, asking?: Asking): Promise<Answer>;
  stop(): Promise<void>;
}

/** A page that says how often it was rendered, and is tagged. */
export function html(text: string, tags = '', headers: Record<string, string> = {}): Response {
  const tagged: Record<string, string> = tags === '' ? {} : { 'cache-tag': tags };
  return new Response(text, {
    headers: { 'content-type': 'text/html; charset=utf-8', ...tagged, ...headers },
  });
}

/** A cache behind a real server, which stops when the test ends. */
export async function runCache(
  render: Renderer,
  options: Partial<PageCacheOptions> = {},
): Promise<RunningCache> {
  let renderer = render;
  const rendered: Request[] = [];
  const log = vi.fn();
  const cache = createPageCache({
    origin: async (request) => {
      rendered.push(request);
      return renderer(request);
    },
    hosts: [HOST],
    allowedQuery: () => [],
    bypass: () => false,
    maxBytes: 10_000_000,
    log,
    ...options,
  });
  let arrivals = 0;
  const handle: PageCache['handle'] = (req, res) => {
    const answered = cache.handle(req, res);
    arrivals += 1;
    return answered;
  };
  const { listen, drain } = createHttpServer({ handle, log });
  const port = await listen(0, '127.0.0.1');
  const stop = () => drain(0);
  onTestFinished(stop);
  return {
    cache,
    port,
    log,
    rendered,
    arrivals: () => arrivals,
    setRenderer: (next) => {
      renderer = next;
    },
    get: (target, asking = {}) =>
      ask(port, target, { ...asking, headers: { host: HOST, ...asking.headers } }),
    stop,
  };
}
