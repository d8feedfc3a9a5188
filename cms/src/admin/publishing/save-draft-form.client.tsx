'use client';

import {
  FormSubmit,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useFormModified,
  useHotkey,
  useTranslation,
} from '@payloadcms/ui';
import { useRef } from 'react';
import { useFormTarget } from './use-form-target.client.ts';

/** @returns what saves the form as a draft in its language. */
function useSaveDraft() {
  const { setUnpublishedVersionCount } = useDocumentInfo();
  const { submit } = useForm();
  const { id, language, writeAddressOf } = useFormTarget();
  return async () => {
    const query = { depth: '0', draft: 'true', locale: language, 'fallback-locale': 'null' };
    const result = await submit({
      action: writeAddressOf(query),
      method: id === undefined ? 'POST' : 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    });
    if (result?.res?.ok) setUnpublishedVersionCount((count: number) => count + 1);
  };
}

/** The button that saves a draft, for a form that does not save itself. */
export function SaveDraftForm() {
  const { id, uploadStatus } = useDocumentInfo();
  const { t } = useTranslation();
  const modified = useFormModified();
  const editDepth = useEditDepth();
  const saveDraft = useSaveDraft();
  const button = useRef<HTMLButtonElement>(null);
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault();
    event.stopPropagation();
    button.current?.click();
  });
  const canSave = (id === undefined || modified) && uploadStatus !== 'uploading';
  return (
    <FormSubmit
      buttonId="action-save-draft"
      buttonStyle="secondary"
      disabled={!canSave}
      onClick={() => void saveDraft()}
      ref={button}
      size="medium"
      type="button"
    >
      {t('version:saveDraft')}
    </FormSubmit>
  );
}
