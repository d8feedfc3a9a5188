import { createTranslator } from '@duo/i18n/translate';
import type { UnpublishButtonServerProps } from 'payload';
import { sayForEachLanguage } from '../language-names.ts';
import { staffLanguageOf } from '../staff-language.ts';
import { UnpublishForm } from './unpublish-form.client.tsx';

/** Takes what is being edited off the site, in the language that is being edited and no other. */
export function UnpublishButton({ i18n }: UnpublishButtonServerProps) {
  const reader = staffLanguageOf(i18n);
  const t = createTranslator(reader, 'cms');
  return (
    <UnpublishForm
      words={{
        unpublish: sayForEachLanguage(reader, (language) =>
          t('admin.unpublish.button', { language }),
        ),
        question: sayForEachLanguage(reader, (language) =>
          t('admin.unpublish.question', { language }),
        ),
        done: sayForEachLanguage(reader, (language) => t('admin.unpublish.done', { language })),
        busy: t('admin.unpublish.busy'),
        failed: t('admin.unpublish.failed'),
      }}
    />
  );
}
