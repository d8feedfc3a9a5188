import { readCmsConfig } from './cms.ts';
import { ConfigurationError } from './configuration-error.ts';
import { readEnvironment } from './environment.ts';
import { readPortalConfig } from './portal.ts';
import { readSiteConfig } from './site.ts';

// Asks every part at once, so that an operator mends all variables in one go, before anything starts.
const environment = readEnvironment();
const warnings = new Set<string>();
const refusals: string[] = [];

for (const readConfig of [readCmsConfig, readSiteConfig, readPortalConfig]) {
  try {
    for (const warning of readConfig(environment).warnings) warnings.add(warning);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    refusals.push(error.message);
  }
}

for (const warning of warnings) process.stdout.write(`Warning: ${warning}\n`);
for (const refusal of refusals) process.stderr.write(`${refusal}\n`);
process.exitCode = refusals.length > 0 ? 1 : 0;
