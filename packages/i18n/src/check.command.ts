import { join } from 'node:path';
import { languages } from '@duo/domain/languages/languages';
import { type Area, areaFolders } from './areas.ts';
import { checkArea } from './check-area.ts';

/** Checks the messages of every area; prints each problem and exits with 1 when there is one. */
const root = join(import.meta.dirname, '../../..');
const problems = await Promise.all(
  (Object.keys(areaFolders) as Area[]).map(async (area) => {
    const messagesFolder = join(import.meta.dirname, 'messages', area);
    const found = await checkArea({
      messagesFolder,
      sourceFolder: join(root, areaFolders[area]),
      languages,
    });
    return found.map((problem) => `${area}: ${problem}\n`);
  }),
);
process.stdout.write(problems.flat().join(''));
process.exitCode = problems.flat().length > 0 ? 1 : 0;
