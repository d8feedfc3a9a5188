import type { CmsClient } from '@duo/cms-client/client';
import { CmsRefused, CmsUnavailable } from '@duo/cms-client/errors';
import type { Language } from '@duo/domain/languages/languages';
import type { PageAnswer, PublishedPage, SiteFrame } from '@duo/domain/pages/published-page';
import { recallFrame, rememberFrame } from './last-frame.ts';

/** What a page's address leads to. */
export type PageOutcome =
  | { outcome: 'found'; page: PublishedPage }
  | { outcome: 'moved'; path: string }
  /** `frame` is null when it can't be had: the error page then has one of its own. */
  | { outcome: 'error'; status: 403 | 404 | 503; frame: SiteFrame | null };

/** Asks the CMS and turns its failures into the page to show. */
export async function loadPage(
  language: Language,
  ask: () => ReturnType<CmsClient['fetchPage']>,
): Promise<PageOutcome> {
  try {
    return readAnswer(await ask(), language);
  } catch (error) {
    if (error instanceof CmsRefused) {
      const status = error.status === 403 ? 403 : 404;
      return { outcome: 'error', status, frame: recallFrame(language) };
    }
    if (error instanceof CmsUnavailable) {
      return { outcome: 'error', status: 503, frame: recallFrame(language) };
    }
    throw error;
  }
}

function readAnswer(answer: PageAnswer, language: Language): PageOutcome {
  if (answer.outcome === 'moved') return answer;
  if (answer.outcome === 'found') {
    rememberFrame(language, answer.page.frame);
    return answer;
  }
  rememberFrame(language, answer.frame);
  return { outcome: 'error', status: 404, frame: answer.frame };
}
