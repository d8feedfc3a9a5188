import { createTranslator } from '@duo/i18n/translate';
import type { UIFieldServerProps } from 'payload';
import { sayForEachLanguage } from '../../../admin/language-names.ts';
import { staffLanguageOf } from '../../../admin/staff-language.ts';
import { CopyFromLanguageForm } from './copy-from-language.client.tsx';

/** On the form of a lesson: takes over the text of another language, to be translated. */
export function CopyFromLanguage({ data, i18n, operation, permissions }: UIFieldServerProps) {
  if (operation === 'create' || !data?.id || !permissions) return null;
  const reader = staffLanguageOf(i18n);
  const t = createTranslator(reader, 'cms');
  return (
    <CopyFromLanguageForm
      lessonId={data.id}
      words={{
        title: t('training.copy.title'),
        button: sayForEachLanguage(reader, (language) => t('training.copy.button', { language })),
        question: sayForEachLanguage(reader, (language) =>
          t('training.copy.question', { language }),
        ),
        replaces: sayForEachLanguage(reader, (language) =>
          t('training.copy.replaces', { language }),
        ),
        unsaved: t('training.copy.unsaved'),
        busy: t('training.copy.busy'),
        failed: t('training.copy.failed'),
      }}
    />
  );
}
