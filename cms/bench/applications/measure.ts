import type { Payload, PayloadRequest } from 'payload';
import { explainPlan, type Watched } from '../../test/support/watch-statements.ts';
import type { Question } from './questions.ts';

const rounds = 60;
const warmUpRounds = 4;

export interface Figures {
  /** Of a list. */
  rows: number | undefined;
  /** Time in the database for one answer, in ms. */
  p50: number;
  p95: number;
  /** Of how many answers. */
  count: number;
  /** The lines of the plans of all its reads, each once. */
  plan: string[];
}

function quantile(times: readonly number[], part: number): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length * part)] ?? Number.NaN;
}

/** What the benchmark asked for; the CMS has work of its own besides. */
const isOurs = ({ sql }: Watched) =>
  /^\s*select\b/i.test(sql) && /from "(application|branches|sectors|staff)/.test(sql);

async function explain(payload: Payload, statements: Iterable<Watched>): Promise<string[]> {
  const lines = new Set<string>();
  for (const statement of statements) {
    for (const line of await explainPlan(payload, statement)) lines.add(line);
  }
  return [...lines];
}

interface Asking {
  payload: Payload;
  req: PayloadRequest;
  takeStatements: () => Watched[];
}

async function askOnce({ ask }: Question, { req, takeStatements }: Asking) {
  takeStatements();
  const rows = await ask(req);
  const statements = takeStatements().filter(isOurs);
  return {
    rows,
    statements,
    tookMs: statements.reduce((sum, { tookMs }) => sum + tookMs, 0),
    wasInterrupted: statements.some((statement) => statement.wasInterrupted),
  };
}

class Answers {
  rows: number | undefined;
  readonly tookMs: number[] = [];
  /** By their words, which are the same for whatever values. */
  readonly statements = new Map<string, Watched>();

  add(once: Awaited<ReturnType<typeof askOnce>>): void {
    this.rows = once.rows;
    if (!once.wasInterrupted) this.tookMs.push(once.tookMs);
    for (const statement of once.statements) this.statements.set(statement.sql, statement);
  }

  async sumUp(payload: Payload): Promise<Figures> {
    return {
      rows: this.rows,
      p50: quantile(this.tookMs, 0.5),
      p95: quantile(this.tookMs, 0.95),
      count: this.tookMs.length,
      plan: await explain(payload, this.statements.values()),
    };
  }
}

/** Asks all questions by turns, so that whatever else the machine does falls on all alike. */
export async function measure(
  questions: readonly Question[],
  asking: Asking,
): Promise<Map<string, Figures>> {
  const answers = new Map(questions.map(({ name }) => [name, new Answers()]));
  for (let round = 0; round < rounds + warmUpRounds; round += 1) {
    for (const question of questions) {
      const once = await askOnce(question, asking);
      if (round >= warmUpRounds) answers.get(question.name)?.add(once);
    }
  }
  const figures = new Map<string, Figures>();
  for (const [name, ofQuestion] of answers) {
    figures.set(name, await ofQuestion.sumUp(asking.payload));
  }
  return figures;
}
