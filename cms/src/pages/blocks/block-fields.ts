import type { Field } from 'payload';

/** A label or help text in the languages of the staff. */
export type Label = { fr: string; nl: string; en: string };

export const introLabel: Label = { fr: 'Introduction', nl: 'Inleiding', en: 'Introduction' };
export const textLabel: Label = { fr: 'Texte', nl: 'Tekst', en: 'Text' };

/** The title of a block, or of a part of it. */
export function title(required = true): Field {
  const label: Label = { fr: 'Titre', nl: 'Titel', en: 'Title' };
  return { name: 'title', type: 'text', required, maxLength: 140, label };
}

/** A few sentences without markup. */
export function shortText(name: string, label: Label, required = false): Field {
  return { name, type: 'textarea', required, maxLength: 400, label };
}
