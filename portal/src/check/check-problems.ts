import type { EligibilityProblem } from '@duo/domain/applications/eligibility';
import type { MessageKey, Translate } from '@duo/i18n/translate';
import type { z } from 'zod';
import type { Problem } from '../forms/problems.ts';

const messageKeys: Record<EligibilityProblem, MessageKey<'portal'>> = {
  'age.missing': 'check.age.missing',
  'city.missing': 'check.city.missing',
  'time.missing': 'check.time.missing',
  'language.missing': 'check.language.missing',
};

const isKnown = (text: string): text is EligibilityProblem => Object.hasOwn(messageKeys, text);

/** What of the four questions was not answered, in the reader's words. */
export function writeCheckProblems({ issues }: z.ZodError, t: Translate<'portal'>): Problem[] {
  return issues.map(({ path, message }) => ({
    field: String(path[0]),
    message: t(isKnown(message) ? messageKeys[message] : 'form.invalid'),
  }));
}
