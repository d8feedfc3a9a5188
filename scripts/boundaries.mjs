import { dirname } from 'node:path';
import { checkBoundaries } from './lib/boundaries.mjs';

const { report, isKept } = checkBoundaries(dirname(import.meta.dirname));
process.stdout.write(report);
process.exitCode = isKept ? 0 : 1;
