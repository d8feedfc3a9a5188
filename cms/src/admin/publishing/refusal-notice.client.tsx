'use client';

import { getTranslation } from '@payloadcms/translations';
import { useAllFormFields, useConfig, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import { goToField } from './go-to-field.client.ts';
import { listRefusals, nameField, type Refusal } from './list-refusals.ts';
import { useFormTarget } from './use-form-target.client.ts';

interface Props {
  words: { refused: string; close: string };
  onClose: () => void;
}

/**
 * What the fields have had against a publication since it was refused. It stays: Payload forgets what the
 * server said of a field as soon as anything in the form is saved as a draft.
 */
function useRefusals(): Refusal[] {
  const [fields] = useAllFormFields();
  const [kept, setKept] = useState<Refusal[]>([]);
  const added = listRefusals(fields).filter(
    (refusal) => !kept.some(({ path }) => path === refusal.path),
  );
  if (added.length > 0) setKept([...kept, ...added]);
  return kept;
}

/** Says beside the button why a publication was refused, and leads to each field that is at fault. */
export function RefusalNotice({ words, onClose }: Props) {
  const refusals = useRefusals();
  const { getEntityConfig } = useConfig();
  const { i18n } = useTranslation();
  const { collectionSlug, globalSlug } = useFormTarget();
  if (refusals.length === 0) return null;
  const entity = collectionSlug
    ? getEntityConfig({ collectionSlug })
    : getEntityConfig({ globalSlug: globalSlug ?? '' });
  const name = (path: string) =>
    nameField(entity?.fields ?? [], path, (label) => getTranslation(label as string, i18n));
  return (
    <div className="duo-refusal" role="alert">
      <p className="duo-refusal__title">{words.refused}</p>
      <ul>
        {refusals.map(({ path, message }) => (
          <li key={path}>
            <button type="button" onClick={() => void goToField(path)}>
              {name(path)}
            </button>{' '}
            {message}
          </li>
        ))}
      </ul>
      <button type="button" className="duo-refusal__close" onClick={onClose}>
        {words.close}
      </button>
    </div>
  );
}
