import { readEnvironment } from '@duo/config/environment';
import { readSiteConfig } from '@duo/config/site';
import { answerBeforePages } from '@duo/web-edge/development';
import type { AstroIntegration } from 'astro';
import { createRouter } from './route-request.ts';

/** Gives Astro's development server the routes of the site's own server. */
export function serveDevelopmentRoutes(): AstroIntegration {
  return answerBeforePages(readPlace, (common, next) =>
    createRouter({
      ...common,
      cached: next,
      certificate: next,
      keys: (_request, response) => void response.writeHead(404).end(),
      purge: (_request, response) => void response.writeHead(204).end(),
    }),
  );
}

function readPlace() {
  const { publicUrl, allowedHosts: hosts } = readSiteConfig(readEnvironment());
  return { publicUrl, hosts };
}
