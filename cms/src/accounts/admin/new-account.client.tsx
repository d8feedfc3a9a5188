'use client';

import { useForm, useFormFields } from '@payloadcms/ui';
import { useEffect } from 'react';
import './new-account.css';

const unusedPassword = 'chosen by the owner of the account';

function useFilledIn(path: string): void {
  const { dispatchFields } = useForm();
  // The whole field, since a check of the empty one that is under way may empty it once more.
  const field = useFormFields(([fields]) => fields[path]);
  useEffect(() => {
    if (field?.value) return;
    dispatchFields({ type: 'UPDATE', path, value: unusedPassword, valid: true });
  }, [dispatchFields, field, path]);
}

/**
 * Says that a new account begins with an invitation. Payload's form asks for a password all the same, and
 * sends nothing without one: what is filled in here is thrown away by the CMS.
 */
export function NewAccount({ notice }: { notice: string }) {
  useFilledIn('password');
  useFilledIn('confirm-password');
  return <p className="new-account">{notice}</p>;
}
