'use client';

import { SelectInput, useField, useFormFields } from '@payloadcms/ui';
import type { StaticLabel } from 'payload';
import { listTargets, type Target } from './list-targets.ts';

interface Props {
  path: string;
  label: StaticLabel | undefined;
  readOnly: boolean;
  words: Record<'situation' | 'end' | 'lost', string>;
}

/** Offers the situations and ends of the same scenario; what is stored is a key. */
export function ChoiceTargetField({ path, label, readOnly, words }: Props) {
  const { value, setValue, showError } = useField<string>({ path });
  // As a text, so that typing elsewhere in the form draws nothing anew.
  const listed = useFormFields(([fields]) => JSON.stringify(listTargets(fields, path)));
  const targets: Target[] = JSON.parse(listed);
  const options = targets.map(({ key, kind, number, words: first }) => ({
    value: key,
    label: [`${words[kind]} ${number}`, first].filter(Boolean).join(' – '),
  }));
  const isLost = Boolean(value) && !options.some((option) => option.value === value);
  return (
    <SelectInput
      label={label ?? ''}
      name={path}
      onChange={(chosen) => {
        const [first] = [chosen ?? []].flat();
        setValue(first ? String(first.value) : null);
      }}
      options={isLost && value ? [...options, { value, label: words.lost }] : options}
      path={path}
      readOnly={readOnly}
      showError={showError}
      value={value ?? ''}
    />
  );
}
