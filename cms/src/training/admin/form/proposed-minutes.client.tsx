'use client';

import { useAllFormFields, useField } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { useDeferredValue, useMemo } from 'react';
import { proposeForForm } from './propose-for-form.ts';

interface Props {
  path: string;
  words: Record<'proposed' | 'take', string>;
}

/** Says the minutes that the text proposes, and takes them over by a press. */
export function ProposedMinutesHint({ path, words }: Props) {
  const [fields] = useAllFormFields();
  const settled = useDeferredValue(fields);
  const { value, setValue } = useField<number>({ path });
  const minutes = useMemo(
    () => proposeForForm(reduceFieldsToValues(settled, true).blocks),
    [settled],
  );
  if (minutes === null) return null;
  return (
    <p className="proposed-minutes">
      {words.proposed.replace('{minutes}', String(minutes))}
      {value !== minutes && (
        <button onClick={() => setValue(minutes)} type="button">
          {words.take}
        </button>
      )}
    </p>
  );
}
