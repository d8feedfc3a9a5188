import { readCmsConfig } from '@duo/config/cms';
import { readEnvironment } from '@duo/config/environment';

/** What the environment says, read and checked once when the process starts. */
export const configuration = readCmsConfig(readEnvironment());
