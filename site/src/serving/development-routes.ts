import { readEnvironment } from '@duo/config/environment';
import { readSiteConfig } from '@duo/config/site';
import type { AstroIntegration } from 'astro';
import { createReaderRoutes } from '../reader/reader-routes.ts';
import { sendHealth } from './health.ts';
import { createRouter, type Handle } from './route-request.ts';

/** Gives Astro's development server what the site's own server answers before the pages, by the same routes. */
export function serveDevelopmentRoutes(): AstroIntegration {
  return {
    name: 'development-routes',
    hooks: {
      'astro:server:setup': ({ server }) => {
        // Before Astro's own, which answers every path.
        server.middlewares.stack.unshift({
          route: '',
          handle: (
            request: Parameters<Handle>[0],
            response: Parameters<Handle>[1],
            next: (error?: unknown) => void,
          ) => {
            Promise.resolve(createDevelopmentRouter(next)(request, response)).catch(next);
          },
        });
      },
    },
  };
}

function createDevelopmentRouter(next: () => void): Handle {
  const { publicUrl, allowedHosts: hosts } = readSiteConfig(readEnvironment());
  const refuse = async (
    _request: Parameters<Handle>[0],
    response: Parameters<Handle>[1],
    status: number,
  ) => {
    // Vite's own modules and sockets are addresses that no language has.
    if (status === 404) next();
    else response.writeHead(status).end();
  };
  const ready: Handle = (_request, response) => sendHealth(response, 200, { status: 'ready' });
  return createRouter({
    hosts,
    refuse,
    ready,
    live: ready,
    reader: createReaderRoutes({ publicUrl, hosts, refuse }),
    staticFiles: () => false,
    cached: () => next(),
    purge: (_request, response) => void response.writeHead(204).end(),
  });
}
