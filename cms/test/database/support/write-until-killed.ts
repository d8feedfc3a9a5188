import { createSqliteAdapter } from '../../../src/database/sqlite.ts';
import { startPayload } from './start-payload.ts';
import { inTransaction } from './transactions.ts';

// Writes pairs for ever, five at a time, and says a pair's name once its transaction is committed.
const [filePath = '', migrationDirectory = ''] = process.argv.slice(2);
const payload = await startPayload(
  createSqliteAdapter({ filePath, migrationDirectory, onCommit: () => {} }),
);

async function writePairs(worker: number): Promise<never> {
  for (let count = 0; ; count += 1) {
    const name = `${worker}-${count}`;
    await inTransaction(payload, async (req) => {
      await payload.create({ collection: 'notes', data: { title: name }, req });
      await payload.create({ collection: 'records', data: { message: name }, req });
    });
    process.stdout.write(`${name}\n`);
  }
}

await Promise.all([0, 1, 2, 3, 4].map(writePairs));
