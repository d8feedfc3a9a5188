import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Lines that tell with which e-mail address and password each role signs in. The seed makes the
 * accounts, and keeps the list.
 * @param {string} root
 * @returns {string[]} none when there is no list
 */
export function listDemoSignIns(root) {
  const file = join(root, 'cms', 'src', 'seed', 'demo-accounts.json');
  if (!existsSync(file)) return [];
  /** @type {{ role: string, email: string, password: string }[]} */
  const accounts = JSON.parse(readFileSync(file, 'utf8'));
  const emailWidth = Math.max(...accounts.map(({ email }) => email.length));
  return [
    'Demo sign-ins',
    ...accounts.map(
      ({ role, email, password }) =>
        `  ${role.padEnd(20)} ${email.padEnd(emailWidth)}  ${password}`,
    ),
  ];
}
