export type ConfigurationProblem = {
  variable: string;
  /** A sentence: what is wrong, then how to put it right. */
  explanation: string;
};

/** Thrown when a part must not start. Its message names every variable at fault, a line for each. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  readonly part: string;
  readonly problems: readonly ConfigurationProblem[];

  constructor(part: string, problems: readonly ConfigurationProblem[]) {
    super(describeProblems(part, problems));
    this.part = part;
    this.problems = problems;
  }
}

function describeProblems(part: string, problems: readonly ConfigurationProblem[]): string {
  const count = problems.length === 1 ? 'one variable needs' : `${problems.length} variables need`;
  const lines = problems.map(({ variable, explanation }) => `  ${variable} ${explanation}`);
  return [
    `${part} cannot start: ${count} attention.`,
    ...lines,
    'The file .env.example explains every variable.',
  ].join('\n');
}
