import { parseArgs } from 'node:util';
import { defaultLanguage, languages } from '@duo/domain/languages/languages';
import { createLocalReq, getPayload, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { runInTransaction } from '../database/run-in-transaction.ts';
import config from '../payload.config.ts';
import { issuePasswordLink, linkHours } from './password-link.ts';

/*
 * Makes the account of the first administrator, who invites everybody else, and prints the link by which
 * they choose their password. Refuses once there is an administrator.
 *
 *   node src/accounts/first-admin.command.ts --email=nadia@example.org --name="Nadia Peeters" [--language=nl]
 */
const usage =
  'Usage: node src/accounts/first-admin.command.ts --email=… --name=… [--language=fr|nl|en]';

const optionsSchema = z.object({
  email: z.email().max(254),
  name: z.string().trim().min(1).max(120),
  language: z.enum(languages).default(defaultLanguage),
});

const text = { type: 'string' } as const;

async function hasAdmin(req: PayloadRequest): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'staff',
    where: { role: { equals: 'admin' } },
    overrideAccess: true,
    req,
  });
  return totalDocs > 0;
}

async function makeAdmin(
  req: PayloadRequest,
  options: z.output<typeof optionsSchema>,
): Promise<string> {
  if (await hasAdmin(req)) {
    throw new Error('There is an administrator already, who can invite others in the admin.');
  }
  const account = await req.payload.create({
    collection: 'staff',
    data: { ...options, role: 'admin' },
    depth: 0,
    overrideAccess: true,
    req,
  });
  const { link } = await issuePasswordLink(req, account, linkHours.staffInvitation);
  return `${options.email} chooses a password here, once, within ${linkHours.staffInvitation} hours:\n${link}\n`;
}

async function run(): Promise<void> {
  const { values } = parseArgs({ options: { email: text, name: text, language: text } });
  const parsed = optionsSchema.safeParse(values);
  if (!parsed.success) throw new Error(usage);
  const payload = await getPayload({ config });
  try {
    const req = await createLocalReq({}, payload);
    process.stdout.write(await runInTransaction(req, () => makeAdmin(req, parsed.data)));
  } finally {
    await payload.destroy();
  }
}

try {
  await run();
  process.exit(0);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}
