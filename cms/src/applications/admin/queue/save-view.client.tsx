'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useRef, useState } from 'react';
import { makeAttempt } from '../../../admin/act/make-attempt.client.ts';
import { keepPreference } from './preference.client.ts';
import { longestViewName, savedViewPrefix } from './saved-view-limits.ts';

interface Props {
  query: string;
  words: Record<'name' | 'save' | 'saved' | 'failed', string>;
}

/** Gives the present filters a name, under which they stand above the list from then on. */
export function SaveView({ query, words }: Props) {
  const router = useRouter();
  const isUnderWay = useRef(false);
  const [news, setNews] = useState('');
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const name = String(new FormData(form).get('name') ?? '').trim();
    if (!name || isUnderWay.current) return;
    isUnderWay.current = true;
    const isKept = await keepPreference(`${savedViewPrefix}${makeAttempt()}`, { name, query });
    isUnderWay.current = false;
    setNews(isKept ? words.saved : words.failed);
    if (!isKept) return;
    form.reset();
    router.refresh();
  };
  return (
    <form className="save-view" onSubmit={(event) => void save(event)}>
      <div className="act-field">
        <label htmlFor="view-name">{words.name}</label>
        <input id="view-name" maxLength={longestViewName} name="name" required type="text" />
      </div>
      <button className="act-button" type="submit">
        {words.save}
      </button>
      <p role="status">{news}</p>
    </form>
  );
}
