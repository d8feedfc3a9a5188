'use client';

import { getTranslation } from '@payloadcms/translations';
import { useAllFormFields, useConfig, useTranslation } from '@payloadcms/ui';
import { listRefusals, nameField } from './list-refusals.ts';
import { useFormTarget } from './use-form-target.client.ts';

interface Props {
  words: { refused: string; close: string };
  onClose: () => void;
}

const unfoldMs = 350;

/** Opens the folded rows around a field. @returns whether there were any. */
function unfold(field: Element): boolean {
  const folded = field.closest('.collapsible--collapsed');
  if (!folded) return false;
  if (folded.parentElement) unfold(folded.parentElement);
  folded.querySelector<HTMLElement>('.collapsible__toggle')?.click();
  return true;
}

function goToField(path: string) {
  const field = document.getElementById(`field-${path.replaceAll('.', '__')}`);
  if (!field) return;
  const show = () => {
    field.scrollIntoView({ block: 'center' });
    field.focus();
  };
  if (unfold(field)) setTimeout(show, unfoldMs);
  else show();
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
            <button type="button" onClick={() => goToField(path)}>
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
