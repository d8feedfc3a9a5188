import { createTranslator } from '@duo/i18n/translate';
import type { TextFieldServerProps } from 'payload';
import { staffLanguageOf } from '../../../admin/staff-language.ts';
import { ChoiceTargetField } from './choice-target.client.tsx';

/** The field that says where a choice of a scenario leads. */
export function ChoiceTarget({ path, clientField, i18n, readOnly }: TextFieldServerProps) {
  const t = createTranslator(staffLanguageOf(i18n), 'cms');
  return (
    <ChoiceTargetField
      label={clientField.label}
      path={path}
      readOnly={readOnly === true}
      words={{
        situation: t('training.target.situation'),
        end: t('training.target.end'),
        lost: t('training.target.lost'),
      }}
    />
  );
}
