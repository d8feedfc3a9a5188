'use client';

import { useForm } from '@payloadcms/ui';
import { useEffect } from 'react';
import './new-account.css';

/**
 * Payload's form asks for the password of a new account, and sends nothing without one. What is filled in
 * here is thrown away: the account's owner chooses by the link of the invitation.
 */
function useUnusedPassword(): void {
  const { dispatchFields } = useForm();
  useEffect(() => {
    const value = crypto.randomUUID();
    for (const path of ['password', 'confirm-password']) {
      dispatchFields({ type: 'UPDATE', path, value, initialValue: value, valid: true });
    }
  }, [dispatchFields]);
}

/** Says that a new account begins with an invitation. */
export function NewAccount({ notice }: { notice: string }) {
  useUnusedPassword();
  return <p className="new-account">{notice}</p>;
}
