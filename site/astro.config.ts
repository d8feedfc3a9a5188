import node from '@astrojs/node';
import { defineConfig, passthroughImageService } from 'astro/config';
import { injectCertificatePages } from './src/certificates/inject-pages.ts';
import { serveDevelopmentRoutes } from './src/serving/development-routes.ts';

export default defineConfig({
  output: 'server',
  // A page is answered whole or not at all: an error half-way must become a 500, which streaming can't.
  adapter: node({ mode: 'middleware', experimentalDisableStreaming: true }),
  build: { inlineStylesheets: 'always' },
  integrations: [injectCertificatePages(), serveDevelopmentRoutes()],
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  session: false,
  vite: { ssr: { external: ['sharp', 'satori', 'pino'] } },
});
