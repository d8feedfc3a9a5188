import { isLanguage } from '@duo/domain/languages/languages';
import { type MailKind, mailKindNames } from '@duo/domain/mail/mail-kinds';
import {
  checkMailWords,
  type MailWordsProblem,
  mailPlaceholders,
} from '@duo/domain/mail/mail-words';
import { createTranslator, type Translate } from '@duo/i18n/translate';
import { type CollectionBeforeChangeHook, ValidationError } from 'payload';
import { languageOf } from '../accounts/language.ts';
import { overlayWords } from './overlay-words.ts';

/** One problem as a sentence for whoever wrote the words. */
export function describeProblem(
  kind: MailKind,
  problem: MailWordsProblem,
  t: Translate<'cms'>,
): string {
  const known = Object.keys(mailPlaceholders[kind])
    .map((name) => `{${name}}`)
    .join(', ');
  switch (problem.problem) {
    case 'empty':
      return t('mail.words.empty');
    case 'lineBreak':
      return t('mail.words.lineBreak');
    case 'brace':
      return t('mail.words.brace', { known });
    case 'tooLong':
      return t('mail.words.tooLong', { max: problem.max });
    case 'unknown':
      return t('mail.words.unknown', { placeholder: `{${problem.placeholder}}`, known });
    case 'secret':
      return t('mail.words.secret', { placeholder: `{${problem.placeholder}}` });
    case 'missing':
      return t('mail.words.missing', { placeholder: `{${problem.placeholder}}` });
  }
}

/** Refuses words that cannot make a mail, and says at each field why. */
export const checkWords: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const { kind, language, ...words } = { ...originalDoc, ...data };
  if (!mailKindNames.includes(kind) || !isLanguage(language)) return data;
  const problems = checkMailWords(kind, overlayWords(kind, language, words));
  if (problems.length === 0) return data;
  const t = createTranslator(languageOf(req), 'cms');
  const errors = problems.map((problem) => ({
    path: problem.word,
    message: describeProblem(kind, problem, t),
  }));
  throw new ValidationError({ collection: 'mail-texts', errors, req }, req.t);
};
