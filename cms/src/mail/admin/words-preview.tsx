import { createTranslator } from '@duo/i18n/translate';
import type { UIFieldServerProps } from 'payload';
import { staffLanguageOf } from '../../admin/staff-language.ts';
import { ShownWords } from './shown-words.client.tsx';

/** The mail that the words in the form make, before they are saved. */
export function WordsPreview({ i18n }: UIFieldServerProps) {
  const t = createTranslator(staffLanguageOf(i18n), 'cms');
  return (
    <ShownWords
      words={{
        title: t('mail.preview.title'),
        text: t('mail.content.text'),
        problems: t('mail.preview.problems'),
        failed: t('mail.failed'),
      }}
    />
  );
}
