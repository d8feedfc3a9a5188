import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Handle, Refuse } from './handle.ts';
import { sendHealth } from './health.ts';
import { createReaderRoutes } from './reader/reader-routes.ts';
import type { CommonRoutes } from './routing.ts';

type Next = (error?: unknown) => void;

interface DevelopmentServer {
  middlewares: { stack: { unshift(item: { route: string; handle: DevelopmentHandle }): unknown } };
}

type DevelopmentHandle = (request: IncomingMessage, response: ServerResponse, next: Next) => void;

/**
 * An integration that gives Astro's development server what a part's own server answers before the pages, by
 * the same routes; `next` leads to the pages. `readPlace` says where the part runs.
 */
export function answerBeforePages(
  readPlace: () => { publicUrl: string; hosts: readonly string[] },
  createRouter: (common: CommonRoutes, next: Handle) => Handle,
) {
  const handle: DevelopmentHandle = (request, response, next) => {
    const router = createRouter(listRoutes(readPlace(), next), () => next());
    Promise.resolve(router(request, response)).catch(next);
  };
  return {
    name: 'development-routes',
    hooks: {
      'astro:server:setup': ({ server }: { server: DevelopmentServer }) => {
        // Before Astro's own, which answers every path.
        server.middlewares.stack.unshift({ route: '', handle });
      },
    },
  };
}

function listRoutes(place: { publicUrl: string; hosts: readonly string[] }, next: Next) {
  const refuse: Refuse = async (_request, response, status) => {
    // Vite's own modules and sockets are addresses that no language has.
    if (status === 404) next();
    else response.writeHead(status).end();
  };
  const ready: Handle = (_request, response) => sendHealth(response, 200, { status: 'ready' });
  return {
    hosts: place.hosts,
    refuse,
    ready,
    live: ready,
    reader: createReaderRoutes({ ...place, refuse }),
    staticFiles: () => false,
  };
}
