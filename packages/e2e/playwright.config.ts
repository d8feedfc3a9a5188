import { defineConfig } from '@playwright/test';

/*
 * Journeys through the real product: the real CMS, the real site, a real browser. One worker, since
 * some of them stop a part of it.
 */
export default defineConfig({
  testDir: './journeys',
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    locale: 'fr-BE',
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
    },
  },
});
