import { readEnvironment } from '@duo/config/environment';
import { readPortalConfig } from '@duo/config/portal';
import { answerBeforePages } from '@duo/web-edge/development';
import type { AstroIntegration } from 'astro';
import { createRouter } from './route-request.ts';

/** Gives Astro's development server the routes of the portal's own server. */
export function serveDevelopmentRoutes(): AstroIntegration {
  return answerBeforePages(readPlace, (common, next) =>
    createRouter({
      ...common,
      show: next,
      receive: next,
    }),
  );
}

function readPlace() {
  const { publicUrl, allowedHosts: hosts } = readPortalConfig(readEnvironment());
  return { publicUrl, hosts };
}
