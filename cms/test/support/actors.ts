import type { Actor } from '@duo/domain/accounts/permissions';
import { staffRoles } from '@duo/domain/accounts/roles';
import { type Ask, createClient } from './client.ts';
import { signIn } from './staff.ts';
import type { TestCms } from './start-cms.ts';

export interface ActingClient {
  /** Of the account; nobody has none. */
  id?: number | string;
  ask: Ask;
}

/** A volunteer with a session of the portal. */
async function signInVolunteer(cms: TestCms): Promise<ActingClient> {
  const { beginSession } = await import('../../src/accounts/sessions.ts');
  const { id } = await cms.payload.create({
    collection: 'volunteers',
    data: { email: 'volunteer@visitor.example', language: 'fr' },
    overrideAccess: true,
  });
  const { token } = await beginSession(cms, { volunteerId: id, device: '' });
  const anonymous = createClient(cms);
  const authorization = `Session ${token}`;
  const ask: Ask = (method, path, question = {}) =>
    anonymous(method, path, { ...question, headers: { authorization, ...question.headers } });
  return { id, ask };
}

/** A client for everyone who may ask, nobody included. */
export async function signInEveryone(cms: TestCms): Promise<Map<Actor, ActingClient>> {
  const clients = new Map<Actor, ActingClient>([
    ['volunteer', await signInVolunteer(cms)],
    ['anonymous', { ask: createClient(cms) }],
  ]);
  for (const role of staffRoles) clients.set(role, await signIn(cms, role));
  return clients;
}
