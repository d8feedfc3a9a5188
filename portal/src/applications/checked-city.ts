import { CmsUnavailable } from '@duo/cms-client/errors';
import type { Visit } from '../visit/visit.ts';

/** The city that was chosen before there was an account, as the answer of an application that has just begun. */
export async function answerCheckedCity({ city, cms, language, cookies }: Visit): Promise<void> {
  if (!city) return;
  try {
    await cms.saveAnswer({
      question: 'branch',
      value: { branch: city },
      seenRevision: 0,
      language,
    });
  } catch (error) {
    // Then it is simply asked.
    if (!(error instanceof CmsUnavailable)) throw error;
  }
  cookies.endCity();
}
