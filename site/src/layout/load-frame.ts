import type { CmsClient } from '@duo/cms-client/client';
import { CmsRefused, CmsUnavailable } from '@duo/cms-client/errors';
import type { Language } from '@duo/domain/languages/languages';
import type { SiteFrame } from '@duo/domain/pages/published-page';
import { recallFrame, rememberFrame } from './last-frame.ts';

/** The frame for a page without content: the CMS's, the last one it gave, or null. */
export async function loadFrame(cms: CmsClient, language: Language): Promise<SiteFrame | null> {
  try {
    const { frame } = await cms.fetchFrame(language);
    rememberFrame(language, frame);
    return frame;
  } catch (error) {
    if (error instanceof CmsRefused || error instanceof CmsUnavailable)
      return recallFrame(language);
    throw error;
  }
}
