import { existsSync } from 'node:fs';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { writeSection } from './write-section.ts';

/*
 * Lighthouse's mobile audit of a running site: `npm start` in one terminal, `npm run bench` in another.
 * It writes its figures to docs/benchmarks.md.
 */
const siteUrl = process.env.PUBLIC_SITE_URL ?? 'http://localhost:3000';
const paths = ['/fr', '/nl/verhalen/emad', '/en/cities/brussels'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

function findChromium(): string {
  const known = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'];
  const found = known.find((path) => path && existsSync(path));
  if (!found) throw new Error('No Chromium was found. CHROMIUM_PATH names one.');
  return found;
}

async function audit(url: string, port: number): Promise<number[]> {
  const result = await lighthouse(url, { port, output: 'json', logLevel: 'error' });
  if (!result) throw new Error(`Lighthouse gave no result for ${url}.`);
  const { categories: scores, audits } = result.lhr;
  for (const { title, score, scoreDisplayMode } of Object.values(audits)) {
    const counts = scoreDisplayMode === 'binary' || scoreDisplayMode === 'numeric';
    if (counts && score !== null && score < 0.9) process.stdout.write(`  ${url}: ${title}\n`);
  }
  return categories.map((name) => Math.round((scores[name]?.score ?? 0) * 100));
}

const chrome = await launch({
  chromePath: findChromium(),
  chromeFlags: [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
  ],
});
try {
  const rows: string[] = [];
  for (const path of paths) {
    const scores = await audit(siteUrl + path, chrome.port);
    process.stdout.write(`${path}: ${scores.join(' ')}\n`);
    rows.push(`| ${path} | ${scores.join(' | ')} |`);
  }
  await writeSection('lighthouse', 'Lighthouse, mobile', [
    'Written by `npm run bench` beside a running `npm start`.',
    '',
    `| page | ${categories.join(' | ')} |`,
    `|---|${categories.map(() => '--:').join('|')}|`,
    ...rows,
  ]);
} finally {
  await chrome.kill();
}
