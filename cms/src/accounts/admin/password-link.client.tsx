'use client';

import { Button, toast, useDocumentInfo } from '@payloadcms/ui';
import { ask } from '../../mail/admin/ask.client.ts';

interface Props {
  words: Record<'explanation' | 'button' | 'sent' | 'failed', string>;
}

/** Sends the owner of an account a link by which they choose a password. */
export function PasswordLink({ words }: Props) {
  const { id } = useDocumentInfo();
  const send = async () => {
    try {
      await ask(`/api/staff/${id}/send-link`, 'POST');
      toast.success(words.sent);
    } catch (error) {
      toast.error((error instanceof Error && error.message) || words.failed);
    }
  };
  return (
    <section>
      <p>{words.explanation}</p>
      <Button buttonStyle="secondary" onClick={() => void send()}>
        {words.button}
      </Button>
    </section>
  );
}
