import type { ApplicationState } from '@duo/domain/applications/states';
import type { ApplicationChange } from '../../../src/applications/update-application.ts';
import type { TestCms } from '../../support/start-cms.ts';
import { record, take } from './acting.ts';
import { type Applicant, createSubmitted } from './applicant.ts';
import type { Office } from './office.ts';

/** An application that somebody put where a test needs it, past the steps. */
export async function createIn(
  [cms, office]: [TestCms, Office],
  state: ApplicationState,
  also: ApplicationChange = {},
) {
  const applicant = await createSubmitted(cms, office);
  const { id } = await applicant.row();
  await record(cms, id, { state, ...also });
  return { applicant, id };
}

/** An application about which everybody has written something. */
export async function createWrittenAbout(
  cms: TestCms,
  office: Office,
  name: string,
): Promise<Applicant> {
  const applicant = await createSubmitted(cms, office, name);
  const { id } = await applicant.row();
  const body = { text: `Je suis ${name}.`, attempt: crypto.randomUUID() };
  await applicant.portal('POST', '/application/message', { body });
  await cms.payload.create({
    collection: 'application-notes',
    data: { application: id, at: new Date().toISOString(), text: `${name} a rappelé.` },
    overrideAccess: true,
  });
  await take(cms, id, 'screen', { reason: `${name}, c’est bien.` });
  return applicant;
}

/** The sums that are more than nothing, as they are kept. */
export async function readKeptSums({ payload }: TestCms): Promise<[string, object][]> {
  const { docs } = await payload.find({
    collection: 'application-sums',
    sort: 'sum',
    pagination: false,
    overrideAccess: true,
  });
  return docs
    .map(({ sum, counts }): [string, object] => [sum, counts as object])
    .filter(([, counts]) => Object.keys(counts).length > 0);
}
