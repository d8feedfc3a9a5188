import { quantile } from '../../bench/quantile.ts';
import { writeSection } from '../../bench/write-section.ts';
import { createPortal } from '../test/support/portal.ts';
import { startCms } from '../test/support/start-cms.ts';
import { signInVolunteer } from '../test/support/volunteers.ts';

/*
 * Whether the time of an answer tells who has an account, and what a session costs: known and unknown
 * addresses by turns, over HTTP, on SQLite, one request after the other. `npm run bench -w @duo/cms`
 * writes its figures to docs/benchmarks.md.
 */
const rounds = 300;
const warmUpRounds = 30;

const cms = await startCms();
const portal = createPortal(cms);

type Question = (round: number) => Promise<unknown>;

async function timeMs(question: Question, round: number): Promise<number> {
  const begun = performance.now();
  await question(round);
  return performance.now() - begun;
}

/** Asks each question in turn, so that whatever else the machine does falls on all alike. */
async function compare(questions: Record<string, Question>): Promise<Record<string, number[]>> {
  const names = Object.keys(questions);
  const times = Object.fromEntries(names.map((name): [string, number[]] => [name, []]));
  for (let round = 0; round < rounds + warmUpRounds; round += 1) {
    for (const [name, question] of Object.entries(questions)) {
      const time = await timeMs(question, round);
      if (round >= warmUpRounds) times[name]?.push(time);
    }
  }
  return times;
}

for (let round = 0; round < rounds + warmUpRounds; round += 1) {
  await cms.payload.create({
    collection: 'volunteers',
    data: { email: `known-${round}@example.org`, language: 'fr' },
    overrideAccess: true,
  });
}
const volunteer = await signInVolunteer(cms, 'anne');

const ask = (email: string) => portal('POST', '/sign-in/ask', { body: { email, language: 'fr' } });
const tryWrong = (email: string) =>
  portal('POST', '/sign-in/spend', { body: { email, code: '000000' } });

const times = {
  ...(await compare({
    'ask for a code, known address': (round) => ask(`known-${round}@example.org`),
    'ask for a code, unknown address': (round) => ask(`other-${round}@example.org`),
  })),
  ...(await compare({
    'try a wrong code, known address': (round) => tryWrong(`known-${round}@example.org`),
    'try a wrong code, unknown address': (round) => tryWrong(`other-${round}@example.org`),
  })),
  ...(await compare({
    'open the first page, signed in': () => volunteer.portal('GET', '/home'),
    'open the first page, signed out': () => portal('GET', '/home'),
  })),
};
await cms.stop();

const rows = Object.entries(times).map(([name, all]) => {
  const figures = [0.5, 0.95].map((part) => `${quantile(all, part).toFixed(2)} ms`);
  return `| ${name} | ${figures.join(' | ')} |`;
});
const lines = [
  `${rounds} requests of each kind, by turns, over HTTP, on SQLite. Written by \`npm run bench -w @duo/cms\`.`,
  '',
  '| request | p50 | p95 |',
  '|---|--:|--:|',
  ...rows,
];
process.stdout.write(`${lines.join('\n')}\n`);
await writeSection('sign-in', 'Signing in', lines);
