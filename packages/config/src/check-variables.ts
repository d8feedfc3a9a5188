import { z } from 'zod';
import { ConfigurationError } from './configuration-error.ts';
import type { Environment, EnvironmentVariable } from './environment.ts';

type Rules = { readonly [name in EnvironmentVariable]?: z.ZodType };

/**
 * Checks the variables that `rules` names, and gives their values.
 * @throws ConfigurationError with all the variables at fault, not the first alone.
 */
export function checkVariables<R extends Rules>(part: string, rules: R, env: Environment) {
  const result = z.object(rules).safeParse(env);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => ({
    variable: String(issue.path[0]),
    explanation: issue.message,
  }));
  throw new ConfigurationError(part, problems);
}
