import { type PortalPage, portalPages, portalPath } from '@duo/domain/accounts/portal-addresses';
import { languages } from '@duo/domain/languages/languages';
import type { AstroIntegration } from 'astro';

// The underscore keeps Astro from giving each file an address of its own.
const entryOf = (page: PortalPage) => {
  const fileName = page.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
  return new URL(`../pages/_${fileName}.astro`, import.meta.url);
};

/** Gives each page its address in each language. */
export function injectPages(): AstroIntegration {
  return {
    name: 'portal-pages',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const page of portalPages) {
          for (const language of languages) {
            injectRoute({
              pattern: portalPath(page, language),
              entrypoint: entryOf(page),
              prerender: false,
            });
          }
        }
      },
    },
  };
}
