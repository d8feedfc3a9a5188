import type { StaffRole } from '@duo/domain/accounts/roles';
import { hire } from '../../src/seed/factories.ts';
import { type Ask, createClient } from './client.ts';
import type { TestCms } from './start-cms.ts';

export const password = 'a long enough password';

export interface SignedIn {
  id: number | string;
  email: string;
  token: string;
  ask: Ask;
}

/** Hires a member of staff, of some branches, and signs them in, as the admin's own form does. */
export async function signIn(
  cms: TestCms,
  role: StaffRole,
  name: string = role,
  branches: (number | string)[] = [],
) {
  const email = `${name}@staff.example`;
  const id = await hire({ payload: cms.payload }, { email, password, name, role, branches });
  const answer = await createClient(cms)('POST', '/api/staff/login', {
    body: { email, password },
  });
  const { token } = answer.body;
  return { id, email, token, ask: createClient(cms, token) } satisfies SignedIn;
}
