import type { PayloadRequest } from 'payload';
import { listApplicationsOf } from '../applications/applications-of.ts';
import type { Account, Person } from './declaration.ts';

/** What is known of whoever has an account, by which her rows are found. */
export async function findPerson(req: PayloadRequest, account: Account): Promise<Person> {
  const isVolunteer = account.collection === 'volunteers';
  return { ...account, applicationIds: isVolunteer ? await listApplicationsOf(req, account) : [] };
}
