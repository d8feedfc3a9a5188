'use client';

import type { Language } from '@duo/domain/languages/languages';
import {
  FormSubmit,
  PopupList,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useFormFields,
  useFormModified,
  useHotkey,
} from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { planAddress, planGlobalAddress } from './plan-address.ts';
import { RefusalNotice } from './refusal-notice.client.tsx';
import { useFormTarget } from './use-form-target.client.ts';

interface Props {
  words: { publish: Record<Language, string>; refused: string; close: string; plan: string };
}

/** @returns what publishes the form in its language, and whether the last attempt was refused. */
function usePublish() {
  const { setHasPublishedDoc, setMostRecentVersionIsAutosaved, setUnpublishedVersionCount } =
    useDocumentInfo();
  const { submit } = useForm();
  const { language, writeAddressOf } = useFormTarget();
  const [isRefused, setIsRefused] = useState(false);
  const publish = async () => {
    setIsRefused(false);
    const query = { depth: '0', locale: language, publishSpecificLocale: language };
    const action = writeAddressOf(query);
    const result = await submit({ action, overrides: { _status: 'published' } });
    if (!result?.res?.ok) {
      setIsRefused(true);
      return;
    }
    setUnpublishedVersionCount(0);
    setMostRecentVersionIsAutosaved(false);
    setHasPublishedDoc(true);
  };
  return { publish, isRefused, forget: () => setIsRefused(false) };
}

/** @returns the form in which to plan a publication of what is open; undefined until it is saved. */
function usePlanAddress(): string | undefined {
  const { id, collectionSlug, globalSlug, language } = useFormTarget();
  if (globalSlug) return planGlobalAddress(globalSlug, language);
  if (!collectionSlug || id === undefined) return undefined;
  return planAddress(collectionSlug, id, language);
}

/**
 * Lets the form's count of what is not published follow the state of the text itself. Payload's own
 * count forgets a draft where the last one saved before it was of another language.
 */
function useStateOfText() {
  const { setUnpublishedVersionCount, unpublishedVersionCount } = useDocumentInfo();
  const state = useFormFields(([fields]) => fields._status?.value);
  const modified = useFormModified();
  const isForgotten = state === 'draft' && unpublishedVersionCount === 0;
  const isSettled = state === 'published' && unpublishedVersionCount > 0 && !modified;
  useEffect(() => {
    if (isForgotten) setUnpublishedVersionCount(1);
    if (isSettled) setUnpublishedVersionCount(0);
  }, [isForgotten, isSettled, setUnpublishedVersionCount]);
}

/** The button that publishes, the way to a planned publication, and why one was refused. */
export function PublishForm({ words }: Props) {
  const { hasPublishPermission, hasPublishedDoc, unpublishedVersionCount, uploadStatus } =
    useDocumentInfo();
  const plan = usePlanAddress();
  const { language } = useFormTarget();
  const modified = useFormModified();
  const editDepth = useEditDepth();
  const { publish, isRefused, forget } = usePublish();
  useStateOfText();

  // Drafts save themselves; the browser's own "save this page" would only be in the way.
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => event.preventDefault());

  if (!hasPublishPermission) return null;
  const hasNews = modified || unpublishedVersionCount > 0 || !hasPublishedDoc;
  const canPublish = hasNews && uploadStatus !== 'uploading';
  return (
    <div className="duo-publish">
      <FormSubmit
        buttonId="action-save"
        disabled={!canPublish}
        enableSubMenu={Boolean(plan)}
        onClick={() => void publish()}
        size="medium"
        SubMenuPopupContent={
          plan
            ? ({ close }) => (
                <PopupList.ButtonGroup>
                  <PopupList.Button href={plan} id="plan-publication" onClick={close}>
                    {words.plan}
                  </PopupList.Button>
                </PopupList.ButtonGroup>
              )
            : undefined
        }
        type="button"
      >
        {words.publish[language]}
      </FormSubmit>
      {isRefused && <RefusalNotice words={words} onClose={forget} />}
    </div>
  );
}
