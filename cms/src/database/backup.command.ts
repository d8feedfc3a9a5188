import { backUpSqlite } from './backup.ts';

const [filePath, backupPath] = process.argv.slice(2);
try {
  if (!filePath || !backupPath) {
    throw new Error('Usage: node backup.command.ts <database file> <backup file>');
  }
  const sizeBytes = backUpSqlite(filePath, backupPath);
  process.stdout.write(`${backupPath}: ${sizeBytes} bytes, opened and found sound.\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
