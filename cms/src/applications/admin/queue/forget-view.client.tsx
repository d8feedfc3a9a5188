'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { forgetPreference } from './preference.client.ts';

interface Props {
  viewKey: string;
  words: Record<'remove' | 'failed', string>;
}

/** Takes a saved view off the list. */
export function ForgetView({ viewKey, words }: Props) {
  const router = useRouter();
  const [news, setNews] = useState('');
  const forget = async () => {
    if (await forgetPreference(viewKey)) router.refresh();
    else setNews(words.failed);
  };
  return (
    <>
      <button
        aria-label={words.remove}
        className="saved-view__remove"
        onClick={() => void forget()}
        title={words.remove}
        type="button"
      >
        <span aria-hidden="true">×</span>
      </button>
      <span role="status">{news}</span>
    </>
  );
}
