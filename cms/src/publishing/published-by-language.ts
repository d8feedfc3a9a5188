import type { CollectionConfig, CollectionSlug, Endpoint, GlobalConfig, GlobalSlug } from 'payload';
import { keepFormerAddress, rememberAddress } from './former-address.hook.ts';
import { refuseSeveralLanguages } from './one-language.hook.ts';
import { restoreAsDraft, restoreGlobalAsDraft } from './restore-as-draft.endpoint.ts';
import { updateMany } from './update-many.endpoint.ts';

// Payload's own schedule is left out, since it publishes "all languages" in the default one only;
// planned publications stand in for it.
const drafts = { localizeStatus: true, schedulePublish: false };
const autosave = { interval: 800 };

/**
 * Drafts with a state for each language: publishing French publishes neither Dutch nor English, by
 * whichever door (decision 0006). With `autosaves` off, a form is saved by its button: for one
 * that saves itself, Payload makes the document as soon as it is opened, before it has a file.
 */
export function collectionByLanguage(
  slug: CollectionSlug,
  hooks: CollectionConfig['hooks'] = {},
  { autosaves = true, endpoints = [] }: { autosaves?: boolean; endpoints?: Endpoint[] } = {},
) {
  return {
    // A duplicate is live at once in every language but the one that is open.
    disableDuplicate: true,
    versions: { maxPerDoc: 50, drafts: { ...drafts, autosave: autosaves && autosave } },
    hooks: {
      ...hooks,
      beforeOperation: [refuseSeveralLanguages, ...(hooks.beforeOperation ?? [])],
      beforeChange: [rememberAddress, ...(hooks.beforeChange ?? [])],
      afterChange: [keepFormerAddress, ...(hooks.afterChange ?? [])],
    },
    endpoints: [restoreAsDraft(slug), updateMany(slug), ...endpoints],
  } satisfies Partial<CollectionConfig>;
}

/** The same for a global. */
export function globalByLanguage(slug: GlobalSlug) {
  return {
    versions: { max: 50, drafts: { ...drafts, autosave } },
    hooks: { beforeOperation: [refuseSeveralLanguages] },
    endpoints: [restoreGlobalAsDraft(slug)],
  } satisfies Partial<GlobalConfig>;
}
