'use client';

import type { Language } from '@duo/domain/languages/languages';
import {
  ConfirmationModal,
  PopupList,
  toast,
  useDocumentInfo,
  useForm,
  useModal,
  useTranslation,
} from '@payloadcms/ui';
import { useFormTarget } from './use-form-target.client.ts';

type InEachLanguage = Record<Language, string>;

interface Props {
  words: {
    unpublish: InEachLanguage;
    question: InEachLanguage;
    done: InEachLanguage;
    busy: string;
    failed: string;
  };
}

const refusalOf = async (response: Response): Promise<string | undefined> => {
  const body = await response.json().catch(() => undefined);
  return body?.errors?.[0]?.message;
};

/** @returns what takes the text off the site in its language, and says how that went. */
function useUnpublish(words: Props['words']) {
  const {
    globalSlug,
    incrementVersionCount,
    setHasPublishedDoc,
    setMostRecentVersionIsAutosaved,
    setUnpublishedVersionCount,
  } = useDocumentInfo();
  const { getData, reset } = useForm();
  const { i18n } = useTranslation();
  const { language, addressOf } = useFormTarget();
  const send = () =>
    fetch(addressOf({ depth: '0', locale: language }), {
      method: globalSlug ? 'POST' : 'PATCH',
      body: JSON.stringify({ _status: 'draft' }),
      headers: { 'accept-language': i18n.language, 'content-type': 'application/json' },
    }).catch(() => undefined);
  return async () => {
    const response = await send();
    if (!response?.ok) {
      toast.error((response && (await refusalOf(response))) ?? words.failed);
      return;
    }
    await reset({ ...getData(), _status: 'draft' });
    toast.success(words.done[language]);
    incrementVersionCount();
    setUnpublishedVersionCount(1);
    setMostRecentVersionIsAutosaved(false);
    setHasPublishedDoc(false);
  };
}

/** The entry of the form's menu that takes its text off the site, after a question. */
export function UnpublishForm({ words }: Props) {
  const { hasPublishPermission, hasPublishedDoc } = useDocumentInfo();
  const { toggleModal } = useModal();
  const { id, language } = useFormTarget();
  const unpublish = useUnpublish(words);
  if (!hasPublishPermission || !hasPublishedDoc) return null;
  const modal = `unpublish-${id ?? 'global'}`;
  return (
    <>
      <PopupList.Button id="action-unpublish" onClick={() => toggleModal(modal)}>
        {words.unpublish[language]}
      </PopupList.Button>
      <ConfirmationModal
        body={words.question[language]}
        confirmingLabel={words.busy}
        heading={words.unpublish[language]}
        modalSlug={modal}
        onConfirm={unpublish}
      />
    </>
  );
}
