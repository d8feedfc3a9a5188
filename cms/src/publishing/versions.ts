/**
 * Drafts with a state for each language: publishing French publishes neither Dutch nor English.
 * Payload's own schedule is left out, since it publishes "all languages" in the default one only;
 * planned publications stand in for it (decision 0006).
 */
export const publishedByLanguage = {
  maxPerDoc: 50,
  drafts: { autosave: { interval: 800 }, localizeStatus: true, schedulePublish: false },
} as const;

/** The same for globals, whose option has another name. */
export const globalPublishedByLanguage = {
  max: 50,
  drafts: { autosave: { interval: 800 }, localizeStatus: true, schedulePublish: false },
} as const;
