import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pino, { type Logger } from 'pino';
import { type AstroHandler, createAstroOrigin, type Origin } from './astro-origin.ts';
import { createStaticFiles, type StaticFiles } from './static-files.ts';

/** What every part that Astro built needs to run. */
export interface PartConfig {
  logLevel: string;
  publicUrl: string;
  /** Sentences to log at the start. */
  warnings: readonly string[];
}

export interface RunningPart {
  port: number;
  /** Finishes what runs, then stops. */
  stop(): Promise<void>;
}

export interface PartProgram<Config extends PartConfig> {
  /** As it stands in the log. */
  name: string;
  /** The variable that names another port. */
  portVariable: string;
  /** The folder that `astro build` wrote. */
  dist: string;
  readConfig(): Config;
  start(
    config: Config,
    built: { log: Logger; staticFiles: StaticFiles; originFor(locals: object): Origin },
  ): Promise<RunningPart>;
  /** What to print for an error of configuration; undefined for any other error. */
  describe(error: unknown): string | undefined;
}

/** Runs a part until it is asked to stop; what keeps it from starting is printed, and is its exit code. */
export async function runPart<Config extends PartConfig>(
  program: PartProgram<Config>,
): Promise<void> {
  try {
    const config = program.readConfig();
    const log = pino({ level: config.logLevel, base: { part: program.name } });
    for (const warning of config.warnings) log.warn(warning);
    const running = await program.start(config, { log, ...(await loadBuild(program.dist)) });
    log.info({ port: running.port, publicUrl: config.publicUrl }, 'listening');
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void running.stop().then(() => log.info('stopped')));
    }
  } catch (error) {
    process.stderr.write(`${program.describe(error) ?? explain(error, program)}\n`);
    process.exitCode = 1;
  }
}

async function loadBuild(dist: string) {
  const entry: { handler: AstroHandler } = await import(
    pathToFileURL(join(dist, 'server', 'entry.mjs')).href
  );
  return {
    staticFiles: createStaticFiles(join(dist, 'client')),
    originFor: (locals: object) => createAstroOrigin(entry.handler, locals),
  };
}

function explain(
  error: unknown,
  { name, portVariable, dist }: Pick<PartProgram<PartConfig>, 'name' | 'portVariable' | 'dist'>,
): string | undefined {
  const { code, stack } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    return `The port of the ${name} is in use. ${portVariable} names another.`;
  }
  if (code === 'ERR_MODULE_NOT_FOUND' && !existsSync(dist)) {
    return `The ${name} has not been built yet. "npm run build" in its folder builds it.`;
  }
  return stack;
}
