import node from '@astrojs/node';
import react from '@astrojs/react';
import { defineConfig, passthroughImageService } from 'astro/config';
import { compressScripts } from './src/serving/compress-scripts.ts';
import { serveDevelopmentRoutes } from './src/serving/development-routes.ts';
import { injectPages } from './src/serving/inject-pages.ts';

export default defineConfig({
  output: 'server',
  // A page is answered whole or not at all: an error half-way must become a 500, which streaming can't.
  adapter: node({ mode: 'middleware', experimentalDisableStreaming: true }),
  build: { inlineStylesheets: 'never' },
  integrations: [react(), injectPages(), serveDevelopmentRoutes(), compressScripts()],
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  session: false,
  security: {
    // The server before the pages knows the public address, which Astro doesn't, and explains its refusal.
    checkOrigin: false,
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "media-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
      ],
    },
  },
  vite: {
    ssr: { external: ['pino'] },
    environments: {
      client: {
        build: {
          // What every island needs, compressed as one.
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [{ name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// }],
              },
            },
          },
        },
      },
    },
  },
});
