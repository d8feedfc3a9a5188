import { languages } from '@duo/domain/languages/languages';
import { certificatePath } from '@duo/domain/training/certificate-addresses';
import type { AstroIntegration } from 'astro';

/** Gives the page on which certificates are verified its address in each language, with and without a code. */
export function injectCertificatePages(): AstroIntegration {
  return {
    name: 'certificate-pages',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        // The underscore keeps Astro from giving the file an address of its own.
        const entrypoint = new URL('../pages/_certificate.astro', import.meta.url);
        for (const page of languages.map((language) => certificatePath(language))) {
          injectRoute({ pattern: page, entrypoint, prerender: false });
          injectRoute({ pattern: `${page}/[code]`, entrypoint, prerender: false });
        }
      },
    },
  };
}
