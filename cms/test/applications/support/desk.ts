import { expect } from 'vitest';
import type { ReadApplication } from '../../../src/applications/staff/read-application.ts';
import { createClient } from '../../support/client.ts';
import { type SignedIn, signIn } from '../../support/staff.ts';
import type { TestCms } from '../../support/start-cms.ts';
import { signInVolunteer } from '../../support/volunteers.ts';
import { readApplication } from './acting.ts';
import { createSubmitted } from './applicant.ts';
import { requestOf } from './fill.ts';
import type { Office } from './office.ts';

/** Everybody who may come to the desk of an office. */
export interface Desk {
  /** Coordinators of Brussels. */
  nadia: SignedIn;
  karim: SignedIn;
  /** Of Antwerp. */
  griet: SignedIn;
  /** Of no branch. */
  newcomer: SignedIn;
  admin: SignedIn;
  editor: SignedIn;
  trainer: SignedIn;
}

export async function openDesk(cms: TestCms, { brussels, antwerp }: Office): Promise<Desk> {
  return {
    nadia: await signIn(cms, 'coordinator', 'nadia', [brussels]),
    karim: await signIn(cms, 'coordinator', 'karim', [brussels]),
    griet: await signIn(cms, 'coordinator', 'griet', [antwerp]),
    newcomer: await signIn(cms, 'coordinator', 'newcomer'),
    admin: await signIn(cms, 'admin', 'admin'),
    editor: await signIn(cms, 'editor', 'editor'),
    trainer: await signIn(cms, 'trainer', 'trainer'),
  };
}

/** Who has nothing to do with an application of Brussels, and how they are turned away from it. */
export async function listOutsiders(cms: TestCms, desk: Desk) {
  const { token } = await signInVolunteer(cms, `outsider.${crypto.randomUUID().slice(0, 8)}`);
  return [
    { who: 'a coordinator of another branch', ask: desk.griet.ask, status: 404 },
    { who: 'a coordinator of no branch', ask: desk.newcomer.ask, status: 404 },
    { who: 'an editor', ask: desk.editor.ask, status: 404 },
    { who: 'a trainer', ask: desk.trainer.ask, status: 404 },
    { who: 'a volunteer', ask: createClient(cms, token, 'Session'), status: 404 },
    { who: 'nobody signed in', ask: createClient(cms), status: 401 },
  ];
}

/** What a member of staff reads on the page of an application. */
export async function readAs(
  { payload }: TestCms,
  { id }: SignedIn,
  reference: string,
): Promise<ReadApplication | null> {
  const { loadApplication } = await import('../../../src/applications/staff/load-application.ts');
  return loadApplication(await requestOf(payload, id), reference, new Date());
}

/** An application that was sent to Brussels, and how staff act on it. */
export async function submitTo(cms: TestCms, office: Office, name?: string) {
  const applicant = await createSubmitted(cms, office, name);
  const { id, reference } = await applicant.row();
  return {
    ...{ applicant, id, reference },
    path: (act: string) => `/api/applications/${reference}/${act}`,
    row: () => readApplication(cms, id),
  };
}

/** Asks in each wrong form, and expects a refusal with a sentence each time. */
export async function expectRefused({ ask }: SignedIn, path: string, bodies: readonly object[]) {
  for (const body of bodies) {
    const said = JSON.stringify(body).slice(0, 200);
    const answer = await ask('POST', path, { body });
    expect(answer.status, said).toBe(400);
    expect(answer.body.errors[0].message, said).toMatch(/\w.*\./);
  }
}
