import { createTranslator } from '@duo/i18n/translate';
import type { NumberFieldServerProps } from 'payload';
import { staffLanguageOf } from '../../../admin/staff-language.ts';
import { ProposedMinutesHint } from './proposed-minutes.client.tsx';

/** Beside the minutes of a lesson: those that its text and exercises would take. */
export function ProposedMinutes({ path, i18n }: NumberFieldServerProps) {
  const t = createTranslator(staffLanguageOf(i18n), 'cms');
  return (
    <ProposedMinutesHint
      path={path ?? 'minutes'}
      words={{
        proposed: t('training.minutes.proposed', { minutes: '{minutes}' }),
        take: t('training.minutes.take'),
      }}
    />
  );
}
