import type { TextareaField, TextField } from 'payload';
import { titleLabel } from './training-words.ts';

/** What a course or a module is called: without it, it goes live in no language. */
export const titledField: TextField = {
  name: 'title',
  type: 'text',
  localized: true,
  required: true,
  maxLength: 120,
  label: titleLabel,
};

/** What a course or a module is about. */
export const summaryField: TextareaField = {
  name: 'summary',
  type: 'textarea',
  localized: true,
  required: true,
  maxLength: 300,
  label: { fr: 'En une phrase ou deux', nl: 'In een of twee zinnen', en: 'In a sentence or two' },
};
