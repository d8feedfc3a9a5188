import { defineConfig } from 'vitest/config';

const everywhere = ['**/node_modules/**', '**/dist/**', '**/.next/**', '**/.data/**'];
const integration = '**/*.integration.test.{ts,mjs}';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'packages/*/{src,test}/**/*.test.{ts,mjs}',
            '{cms,portal,site}/**/*.test.ts',
            'scripts/**/*.test.mjs',
          ],
          exclude: [...everywhere, integration, 'packages/e2e/**'],
          // Property tests go through thousands of cases, and other work may share the machine.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: [integration],
          exclude: [...everywhere, 'packages/e2e/**'],
          // Each file starts servers or databases of its own; two cores carry two of them.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
