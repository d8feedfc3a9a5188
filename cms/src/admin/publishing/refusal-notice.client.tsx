'use client';

import { getTranslation } from '@payloadcms/translations';
import { useAllFormFields, useConfig, useTranslation } from '@payloadcms/ui';
import { goToField } from './go-to-field.client.ts';
import { listRefusals, nameField } from './list-refusals.ts';
import { useFormTarget } from './use-form-target.client.ts';

interface Props {
  words: { refused: string; close: string };
  onClose: () => void;
}

/** Says beside the button why a publication was refused, and leads to each field that is at fault. */
export function RefusalNotice({ words, onClose }: Props) {
  const [fields] = useAllFormFields();
  const { getEntityConfig } = useConfig();
  const { i18n } = useTranslation();
  const { collectionSlug, globalSlug } = useFormTarget();
  const refusals = listRefusals(fields);
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
