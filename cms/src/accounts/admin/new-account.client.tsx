'use client';

import { useForm, useFormFields } from '@payloadcms/ui';
import { useEffect } from 'react';
import './new-account.css';

const paths = ['password', 'confirm-password'];

/**
 * Payload's form asks for the password of a new account, and sends nothing without one. What is filled in
 * here is thrown away: the account's owner chooses by the link of the invitation.
 */
function useUnusedPassword(): void {
  const { dispatchFields } = useForm();
  // The form replaces its fields once it has them from the server, and may do so again.
  const isMissing = useFormFields(([fields]) => paths.some((path) => !fields[path]?.value));
  useEffect(() => {
    if (!isMissing) return;
    const value = crypto.randomUUID();
    for (const path of paths) {
      dispatchFields({ type: 'UPDATE', path, value, initialValue: value, valid: true });
    }
  }, [dispatchFields, isMissing]);
}

/** Says that a new account begins with an invitation. */
export function NewAccount({ notice }: { notice: string }) {
  useUnusedPassword();
  return <p className="new-account">{notice}</p>;
}
