import type { TextareaField, TextField } from 'payload';
import { type Label, titleLabel } from '../training-words.ts';

/*
 * No field of a lesson is required by Payload: a draft may lack anything, and the publish gate says in the
 * trainer's words what is missing.
 */

/** The title of a block, or of a part of it. */
export function titleField(label: Label = titleLabel): TextField {
  return { name: 'title', type: 'text', maxLength: 140, label };
}

/** One line. */
export function lineField(name: string, label: Label, maxLength = 200): TextField {
  return { name, type: 'text', maxLength, label };
}

/** A few sentences without markup. */
export function sentencesField(name: string, label: Label, maxLength = 800): TextareaField {
  return { name, type: 'textarea', maxLength, label, admin: { rows: 2 } };
}
