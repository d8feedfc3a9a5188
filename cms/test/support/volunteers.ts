import { type Ask, createClient } from './client.ts';
import { createPortal } from './portal.ts';
import type { TestCms } from './start-cms.ts';

export interface SignedInVolunteer {
  id: number | string;
  email: string;
  token: string;
  /** Asks any endpoint of the API. */
  ask: Ask;
  /** Asks those of the portal, as the portal does. */
  portal: Ask;
}

/** A volunteer with an account and a session, made past the codes. */
export async function signInVolunteer(cms: TestCms, name: string): Promise<SignedInVolunteer> {
  const { beginSession } = await import('../../src/accounts/sessions.ts');
  const { payload } = cms;
  const email = `${name}@volunteer.example`;
  const data = { email, language: 'fr' } as const;
  const { id } = await payload.create({ collection: 'volunteers', data, overrideAccess: true });
  const { token } = await beginSession({ payload }, { volunteerId: id, device: 'Firefox, Linux' });
  const ask = createClient(cms, token, 'Session');
  return { id, email, token, ask, portal: createPortal(cms, { token }) };
}
