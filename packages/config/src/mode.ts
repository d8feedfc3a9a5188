import type { Environment } from './environment.ts';

/** `demo` runs on a developer's machine with made-up people; `production` trusts nothing by default. */
export type Mode = 'demo' | 'production';

export const modes = ['demo', 'production'] as const satisfies readonly Mode[];

/**
 * The mode to check the other variables by. `DUO_MODE` decides, then `NODE_ENV`. An unknown
 * `DUO_MODE` falls back to `NODE_ENV` here, and is refused by its own rule.
 */
export function chooseMode(env: Environment): Mode {
  const named = modes.find((mode) => mode === env.DUO_MODE);
  return named ?? (env.NODE_ENV === 'production' ? 'production' : 'demo');
}
