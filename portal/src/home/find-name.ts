import type { ApplicationView } from '@duo/domain/applications/application-view';

/** What its volunteer would like to be called; null where that was not answered yet. */
export function findName(application: ApplicationView | null): string | null {
  const name = application?.answers.calledBy?.value.calledBy;
  const isValid = application !== null && !application.unanswered.includes('calledBy');
  return isValid && typeof name === 'string' ? name.trim() : null;
}
