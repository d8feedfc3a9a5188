import { readEnvironment } from '@duo/config/environment';
import { readPortalConfig } from '@duo/config/portal';
import { answerBeforePages } from '@duo/web-edge/development';
import type { AstroIntegration } from 'astro';
import { createFileRoute } from './pass-file.ts';
import { createRouter } from './route-request.ts';

/** Gives Astro's development server the routes of the portal's own server. */
export function serveDevelopmentRoutes(): AstroIntegration {
  return answerBeforePages(readPlace, (common, next) =>
    createRouter({
      ...common,
      show: next,
      receive: next,
      findFile: createFileRoute({ cmsUrl: readCmsUrl(), secure: false, refuse: common.refuse }),
    }),
  );
}

function readPlace() {
  const { publicUrl, allowedHosts: hosts } = readPortalConfig(readEnvironment());
  return { publicUrl, hosts };
}

function readCmsUrl(): string {
  return readPortalConfig(readEnvironment()).cmsUrl;
}
