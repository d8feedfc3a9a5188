import type { Language } from '@duo/domain/languages/languages';
import type { SiteFrame } from '@duo/domain/pages/published-page';

const lastFrames = new Map<Language, SiteFrame>();

/** Keeps the frame that the CMS gave last, for the error pages of when it can't be asked. */
export function rememberFrame(language: Language, frame: SiteFrame): void {
  lastFrames.set(language, frame);
}

/** The last frame in a language; null before the first. */
export function recallFrame(language: Language): SiteFrame | null {
  return lastFrames.get(language) ?? null;
}
