import type { SignedIn } from '../../support/staff.ts';
import type { TestCms } from '../../support/start-cms.ts';
import { createSubmitted } from './applicant.ts';
import type { Office } from './office.ts';

/** What of Quirine's application nobody elsewhere may see. */
export const secretName = 'Quirine Verborgen';
export const secretNote = 'Remarque secrète';
export const secretMessage = 'Bonjour Quirine';

/** An application of Brussels in which a coordinator wrote a note and a message, and took the first step. */
export async function createQuirine(cms: TestCms, office: Office, { ask }: SignedIn) {
  const applicant = await createSubmitted(cms, office, secretName);
  const { id, reference } = await applicant.row();
  const act = (word: string, body: object) =>
    ask('POST', `/api/applications/${reference}/${word}`, { body });
  await act('note', { text: secretNote });
  await act('message', { text: secretMessage, attempt: crypto.randomUUID() });
  await act('step', { transition: 'screen', seenRevision: 1 });
  return { applicant, id, reference, act };
}

/** Takes an application to another branch, as staff do who change the answer. */
export function moveTo({ ask }: SignedIn, reference: string, branch: number | string) {
  const answer = { question: 'branch', value: { branch: String(branch) }, seenRevision: 1 };
  const body = { ...answer, reason: 'She moved.' };
  return ask('POST', `/api/applications/${reference}/answer`, { body });
}
