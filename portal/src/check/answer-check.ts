import type { ApplicationLists } from '@duo/domain/applications/application-view';
import {
  type Eligibility,
  eligibilitySchema,
  type Ineligibility,
  listIneligibilities,
  otherCity,
} from '@duo/domain/applications/eligibility';
import { createTranslator } from '@duo/i18n/translate';
import type { Problem } from '../forms/problems.ts';
import { statusOfInvalid } from '../forms/send-form.ts';
import { goTo } from '../visit/leave.ts';
import type { Visit } from '../visit/visit.ts';
import { writeCheckProblems } from './check-problems.ts';

/** The four questions before any account. */
export interface CheckView {
  kind: 'check';
  status: number;
  branches: ApplicationLists['branches'];
  given: Given;
  problems: Problem[];
}

/** What keeps somebody from applying now, and what else there is to do. */
export interface CheckNoView {
  kind: 'no';
  status: number;
  given: Given;
  reasons: Ineligibility[];
}

type Given = Partial<Record<keyof Eligibility, string>>;

/** Asks the four questions; leads on to the application, or says kindly why not. */
export async function answerCheck(visit: Visit): Promise<CheckView | CheckNoView | Response> {
  const given = readGiven(visit.fields);
  if (!visit.isPost) return showCheck(visit, given);
  const checked = eligibilitySchema.safeParse(given);
  // The answer to the form stays itself in another language, and with larger text.
  const isAnswered = visit.fields.has('no') && visit.fields.get('show') !== 'form';
  if (visit.isOnlyShown && !(isAnswered && checked.success)) return showCheck(visit, given);
  if (!checked.success) {
    const t = createTranslator(visit.language, 'portal');
    const problems = writeCheckProblems(checked.error, t);
    return { ...(await showCheck(visit, given)), status: statusOfInvalid, problems };
  }
  const reasons = listIneligibilities(checked.data);
  if (reasons.length > 0) return { kind: 'no', status: 200, given, reasons };
  return leadOn(visit, checked.data);
}

function leadOn(visit: Visit, { city }: Eligibility): Response {
  visit.cookies.keepCity(city);
  return visit.session ? goTo(visit, 'application') : goTo(visit, 'signIn', { to: 'application' });
}

function readGiven(fields: URLSearchParams): Given {
  const names = ['age', 'city', 'time', 'language'] as const;
  return Object.fromEntries(
    names.filter((name) => fields.has(name)).map((name) => [name, fields.get(name) ?? '']),
  );
}

async function showCheck({ cms, language }: Visit, given: Given): Promise<CheckView> {
  const { branches } = await cms.fetchBranches(language);
  return { kind: 'check', status: 200, branches, given, problems: [] };
}

/** The city's radio buttons: those with an office, and elsewhere. */
export function listCities(
  branches: ApplicationLists['branches'],
  elsewhere: string,
): { value: string; label: string }[] {
  return [
    ...branches.map(({ id, city }) => ({ value: id, label: city })),
    { value: otherCity, label: elsewhere },
  ];
}
