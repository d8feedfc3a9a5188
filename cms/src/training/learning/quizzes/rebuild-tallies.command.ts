import { getPayload } from 'payload';
import config from '../../../payload.config.ts';
import { rebuildTallies } from './rebuild-tallies.ts';

/*
 * Counts anew how often each answer to a question was given, from the quizzes that were handed in.
 *
 *   node src/training/learning/quizzes/rebuild-tallies.command.ts
 */
const payload = await getPayload({ config });
const attempts = await rebuildTallies(payload);
process.stdout.write(`Counted ${attempts} quizzes that were handed in.\n`);
await payload.destroy();
process.exit(0);
