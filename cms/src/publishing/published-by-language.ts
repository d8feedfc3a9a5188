import type { CollectionConfig, CollectionSlug, GlobalConfig, GlobalSlug } from 'payload';
import { keepFormerAddress, rememberAddress } from './former-address.hook.ts';
import { refuseSeveralLanguages } from './one-language.hook.ts';
import { restoreAsDraft, restoreGlobalAsDraft } from './restore-as-draft.endpoint.ts';
import { updateMany } from './update-many.endpoint.ts';

// Payload's own schedule is left out, since it publishes "all languages" in the default one only;
// planned publications stand in for it.
const drafts = { autosave: { interval: 800 }, localizeStatus: true, schedulePublish: false };

/**
 * Drafts with a state for each language: publishing French publishes neither Dutch nor English, by
 * whichever door (decision 0006).
 */
export function collectionByLanguage(slug: CollectionSlug, hooks: CollectionConfig['hooks'] = {}) {
  return {
    // A duplicate is live at once in every language but the one that is open.
    disableDuplicate: true,
    versions: { maxPerDoc: 50, drafts },
    hooks: {
      ...hooks,
      beforeOperation: [refuseSeveralLanguages],
      beforeChange: [rememberAddress, ...(hooks.beforeChange ?? [])],
      afterChange: [keepFormerAddress],
    },
    endpoints: [restoreAsDraft(slug), updateMany(slug)],
  } satisfies Partial<CollectionConfig>;
}

/** The same for a global. */
export function globalByLanguage(slug: GlobalSlug) {
  return {
    versions: { max: 50, drafts },
    hooks: { beforeOperation: [refuseSeveralLanguages] },
    endpoints: [restoreGlobalAsDraft(slug)],
  } satisfies Partial<GlobalConfig>;
}
