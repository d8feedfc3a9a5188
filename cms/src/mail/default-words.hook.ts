import { mailWordNames } from '@duo/domain/mail/mail-words';
import { defaultWords } from '@duo/mail-templates/default-words';
import type { CollectionAfterReadHook, CollectionBeforeChangeHook } from 'payload';
import type { MailText } from '../payload-types.ts';
import { overlayWords } from './overlay-words.ts';

/** Stores what staff wrote, and nothing where it is what the product says anyway. */
export const keepOwnWords: CollectionBeforeChangeHook<MailText> = ({ data, originalDoc }) => {
  const { kind, language } = { ...originalDoc, ...data };
  if (!kind || !language) return data;
  const ours = defaultWords(kind, language);
  const kept = { ...data };
  for (const name of mailWordNames) {
    const text = kept[name]?.replaceAll('\r\n', '\n').trim();
    if (name in kept) kept[name] = text && text !== ours[name] ? text : null;
  }
  return kept;
};

/** Shows the words as they are sent, whoever wrote them. */
export const showDefaultWords: CollectionAfterReadHook<MailText> = ({ doc }) =>
  doc.kind && doc.language ? { ...doc, ...overlayWords(doc.kind, doc.language, doc) } : doc;
