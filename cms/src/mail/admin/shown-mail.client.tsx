'use client';

import { Button, toast, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { MailContent } from '../read-content.endpoint.ts';
import { ask } from './ask.client.ts';
import { MailFrame } from './mail-frame.client.tsx';

interface Props {
  words: Record<'title' | 'text' | 'secret' | 'gone' | 'sendAgain' | 'done' | 'failed', string>;
}

/** @returns what may be seen of the mail that is open; undefined until it is there. */
function useContent(address: string, failed: string) {
  const [content, setContent] = useState<MailContent>();
  useEffect(() => {
    ask<MailContent>(address, 'GET').then(setContent, () => toast.error(failed));
  }, [address, failed]);
  return { content, setContent };
}

export function ShownMail({ words }: Props) {
  const { id } = useDocumentInfo();
  const address = `/api/mails/${id}`;
  const { content, setContent } = useContent(`${address}/content`, words.failed);
  if (!content) return null;

  const sendAgain = async () => {
    try {
      await ask(`${address}/send-again`, 'POST');
      setContent({ ...content, canBeSentAgain: false });
      toast.success(words.done);
    } catch (error) {
      toast.error(error instanceof Error ? error.message : words.failed);
    }
  };

  return (
    <section>
      {content.canBeSentAgain && (
        <Button onClick={() => void sendAgain()}>{words.sendAgain}</Button>
      )}
      {content.content ? (
        <MailFrame {...content.content} words={words} />
      ) : (
        <p>{content.isSecret ? words.secret : words.gone}</p>
      )}
    </section>
  );
}
