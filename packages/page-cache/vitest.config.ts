import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { name: 'page-cache', include: ['test/**/*.test.ts'] },
});
