import { createTranslator } from '@duo/i18n/translate';
import type { PublishButtonServerProps } from 'payload';
import { sayForEachLanguage } from '../language-names.ts';
import { staffLanguageOf } from '../staff-language.ts';
import { PublishForm } from './publish-form.client.tsx';

/** Publishes what is being edited, in the language that is being edited and no other. */
export function PublishButton({ i18n }: PublishButtonServerProps) {
  const reader = staffLanguageOf(i18n);
  const t = createTranslator(reader, 'cms');
  return (
    <PublishForm
      words={{
        publish: sayForEachLanguage(reader, (language) => t('admin.publish.button', { language })),
        refused: t('admin.publish.refused'),
        close: t('admin.publish.close'),
        plan: t('admin.publish.plan'),
      }}
    />
  );
}
