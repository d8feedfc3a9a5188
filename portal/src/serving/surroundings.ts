import { setTimeout as sleep } from 'node:timers/promises';
import type { CmsClient } from '@duo/cms-client/client';
import { type Language, languages } from '@duo/domain/languages/languages';
import type { SiteFrame } from '@duo/domain/pages/published-page';
import { plainContact } from '@duo/page-frame/plain-contact';
import type { Surroundings } from './context.ts';

export interface FollowedSurroundings {
  /** The last ones that the CMS gave, or plain ones before the first. */
  read(language: Language): Surroundings;
  /** Asks the CMS now and then until `signal` ends; what it can't be asked is asked the next time. */
  follow(options: { cms: CmsClient; intervalMs: number; signal: AbortSignal }): Promise<void>;
}

/** Started together with the CMS, the portal has nothing yet that it could go on showing. */
const firstIntervalMs = 1_000;

/**
 * Keeps telephone number and legal links as editors publish them, so that no page has to ask for them, and
 * they are there when the CMS is not.
 */
export function createSurroundings(siteUrl: string): FollowedSurroundings {
  const frames = new Map<Language, SiteFrame>();
  const askOnce = async (cms: CmsClient) => {
    for (const language of languages) {
      frames.set(language, (await cms.fetchFrame(language)).frame);
    }
  };
  return {
    read(language) {
      const frame = frames.get(language);
      const legalLinks = frame?.legalLinks ?? [];
      return {
        // An address book that editors have not filled in yet helps nobody.
        contact: frame?.contact.phone ? frame.contact : plainContact(language),
        legalLinks: legalLinks.map(({ label, href }) => ({
          label,
          href: new URL(href, siteUrl).href,
        })),
      };
    },
    async follow({ cms, intervalMs, signal }) {
      while (!signal.aborted) {
        await askOnce(cms).catch(() => {});
        const pauseMs = frames.size > 0 ? intervalMs : firstIntervalMs;
        await sleep(pauseMs, undefined, { signal }).catch(() => {});
      }
    },
  };
}
