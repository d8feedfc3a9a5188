import { type PortalPage, portalPages, portalPath } from '@duo/domain/accounts/portal-addresses';
import { languages } from '@duo/domain/languages/languages';
import type { AstroIntegration } from 'astro';
import { questionOf } from '../applications/question-pages.ts';

// The underscore keeps Astro from giving each file an address of its own. All questions share one file.
const entryOf = (page: PortalPage) => {
  const name = questionOf(page) ? 'question' : page;
  const fileName = name.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
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
