import { CmsUnavailable } from '@duo/cms-client/errors';
import type { Translate } from '@duo/i18n/translate';
import type { Problem } from './problems.ts';

/** A form that comes back instead of being accepted: the status of the answer, and what to say above the form. */
export interface Refusal {
  status: 200 | 409 | 422 | 429 | 503;
  problems: Problem[];
}

/** The form came to be shown again, and nothing is wrong with it. */
export const shownAsItIs: Refusal = { status: 200, problems: [] };

export const statusOfInvalid = 422;
/** Something else happened since the form was shown. */
export const statusOfChanged = 409;
const statusOfOutage = 503;

/** Asks the CMS for what the form wants. When it can't be asked, the form comes back with an honest word. */
export async function sendForm<Answer>(
  t: Translate<'portal'>,
  ask: () => Promise<Answer>,
): Promise<{ answer: Answer } | { refusal: Refusal }> {
  try {
    return { answer: await ask() };
  } catch (error) {
    if (!(error instanceof CmsUnavailable)) throw error;
    const problems = [{ field: null, message: t('form.outage') }];
    return { refusal: { status: statusOfOutage, problems } };
  }
}

/** The form was right as such, but this field is not: the code is wrong, the address is taken. */
export function refuseField(field: string, message: string): Refusal {
  return { status: statusOfInvalid, problems: [{ field, message }] };
}

/** Refuses for a while. */
export function refuseForNow(message: string): Refusal {
  return { status: 429, problems: [{ field: null, message }] };
}
