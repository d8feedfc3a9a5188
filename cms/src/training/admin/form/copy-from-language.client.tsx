'use client';

import { isLanguage, type Language, languages } from '@duo/domain/languages/languages';
import {
  ConfirmationModal,
  toast,
  useForm,
  useFormModified,
  useLocale,
  useModal,
} from '@payloadcms/ui';
import { useState } from 'react';

type InEachLanguage = Record<Language, string>;

interface Props {
  lessonId: number | string;
  words: {
    title: string;
    button: InEachLanguage;
    question: InEachLanguage;
    replaces: InEachLanguage;
    unsaved: string;
    busy: string;
    failed: string;
  };
}

const modal = 'copy-from-language';

async function order(lessonId: Props['lessonId'], body: object): Promise<string | undefined> {
  const response = await fetch(`/api/lessons/${lessonId}/copy`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => undefined);
  if (response?.ok) return undefined;
  const answer = await response?.json().catch(() => undefined);
  return answer?.errors?.[0]?.message ?? '';
}

const hasText = ({ title, summary, blocks }: Record<string, unknown>) =>
  Boolean(title || summary || (Array.isArray(blocks) && blocks.length > 0));

/** A button for each other language; before anything is copied it asks, and says what would be replaced. */
export function CopyFromLanguageForm({ lessonId, words }: Props) {
  const { code } = useLocale();
  const { getData } = useForm();
  const modified = useFormModified();
  const { openModal } = useModal();
  const [from, setFrom] = useState<Language>();
  const [replaces, setReplaces] = useState(false);
  if (!isLanguage(code)) return null;

  const begin = (language: Language) => {
    // What is typed is saved within a second: a copy would meet it half way.
    if (modified) {
      toast.error(words.unsaved);
      return;
    }
    setFrom(language);
    setReplaces(hasText(getData()));
    openModal(modal);
  };
  const copy = async () => {
    const refusal = await order(lessonId, { from, to: code, replaces });
    if (refusal === undefined) window.location.reload();
    else toast.error(refusal || words.failed);
  };

  return (
    <fieldset className="copy-from">
      <legend>{words.title}</legend>
      {languages
        .filter((language) => language !== code)
        .map((language) => (
          <button key={language} onClick={() => begin(language)} type="button">
            {words.button[language]}
          </button>
        ))}
      {from && (
        <ConfirmationModal
          body={
            <>
              <p>{words.question[from]}</p>
              {replaces && (
                <p>
                  <strong>{words.replaces[code]}</strong>
                </p>
              )}
            </>
          }
          confirmingLabel={words.busy}
          heading={words.button[from]}
          modalSlug={modal}
          onConfirm={copy}
        />
      )}
    </fieldset>
  );
}
