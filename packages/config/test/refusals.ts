import { readCmsConfig } from '../src/cms.ts';
import { ConfigurationError } from '../src/configuration-error.ts';
import type { Environment } from '../src/environment.ts';
import { readPortalConfig } from '../src/portal.ts';
import { readSiteConfig } from '../src/site.ts';

type Refusals = Readonly<Record<string, string>>;

export const listCmsRefusals = (env: Environment) => listRefusals(() => readCmsConfig(env));
export const listSiteRefusals = (env: Environment) => listRefusals(() => readSiteConfig(env));
export const listPortalRefusals = (env: Environment) => listRefusals(() => readPortalConfig(env));

/** What a part complains of, by variable; empty when it would start. */
function listRefusals(readConfig: () => unknown): Refusals {
  try {
    readConfig();
    return {};
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return Object.fromEntries(error.problems.map((item) => [item.variable, item.explanation]));
  }
}
