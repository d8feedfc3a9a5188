import type { Payload, PayloadRequest } from 'payload';
import { quantile } from '../../../bench/quantile.ts';
import { explainPlan, type Watched } from '../../test/support/watch-statements.ts';

const rounds = 60;
const warmUpRounds = 4;
/** An answer during which the machine turned to something else says little: so many others are wanted. */
const fewestUndisturbed = 30;
/** Long answers are hardly ever left alone; those that are then there count, disturbed or not. */
const mostRounds = 240;

/** What is asked of the database; `ask` answers how many rows there are, where it is a list. */
export interface Question {
  name: string;
  /** What has to be so before it is asked, and is not measured. */
  prepare?: () => Promise<void>;
  ask: (req: PayloadRequest) => Promise<number | undefined>;
}

export interface Figures {
  /** Of a list. */
  rows: number | undefined;
  /** Time in the database for one answer, in ms. */
  p50: number;
  p95: number;
  /** Of how many answers. */
  count: number;
  /** How many statements the last answer took. */
  statements: number;
  /** The lines of the plans of all its statements, each once. */
  plan: string[];
}

const hasPlan = ({ sql }: Watched) => /^\s*(select|with|update|delete)\b/i.test(sql);

async function explain(payload: Payload, statements: Iterable<Watched>): Promise<string[]> {
  const lines = new Set<string>();
  for (const statement of statements) {
    if (!hasPlan(statement)) continue;
    for (const line of await explainPlan(payload, statement)) lines.add(line);
  }
  return [...lines];
}

interface Asking {
  payload: Payload;
  req: PayloadRequest;
  takeStatements: () => Watched[];
  /** Tells the question's statements from others that the CMS may run meanwhile. */
  isOurs: (statement: Watched) => boolean;
}

async function askOnce({ prepare, ask }: Question, { req, takeStatements, isOurs }: Asking) {
  await prepare?.();
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
  statementCount = 0;
  readonly undisturbed: number[] = [];
  readonly all: number[] = [];
  /** By their words, which are the same for whatever values. */
  readonly statements = new Map<string, Watched>();

  add(once: Awaited<ReturnType<typeof askOnce>>): void {
    this.rows = once.rows;
    this.statementCount = once.statements.length;
    this.all.push(once.tookMs);
    if (!once.wasInterrupted) this.undisturbed.push(once.tookMs);
    for (const statement of once.statements) this.statements.set(statement.sql, statement);
  }

  get isEnough(): boolean {
    return this.undisturbed.length >= fewestUndisturbed;
  }

  async sumUp(payload: Payload): Promise<Figures> {
    const tookMs = this.isEnough ? this.undisturbed : this.all;
    return {
      rows: this.rows,
      p50: quantile(tookMs, 0.5),
      p95: quantile(tookMs, 0.95),
      count: tookMs.length,
      statements: this.statementCount,
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
  for (let round = 0; round < mostRounds; round += 1) {
    for (const question of questions) {
      const ofQuestion = answers.get(question.name);
      if (round >= rounds + warmUpRounds && ofQuestion?.isEnough) continue;
      const once = await askOnce(question, asking);
      if (round >= warmUpRounds) ofQuestion?.add(once);
    }
  }
  const figures = new Map<string, Figures>();
  for (const [name, ofQuestion] of answers) {
    figures.set(name, await ofQuestion.sumUp(asking.payload));
  }
  return figures;
}
