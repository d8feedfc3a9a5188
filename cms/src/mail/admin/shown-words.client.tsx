'use client';

import { useAllFormFields } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { useEffect, useState } from 'react';
import type { WordsPreviewAnswer } from '../preview-words.endpoint.ts';
import { ask } from './ask.client.ts';
import { MailFrame } from './mail-frame.client.tsx';

interface Props {
  words: Record<'title' | 'text' | 'problems' | 'failed', string>;
}

const pauseMs = 400;

/** @returns the mail that the form makes now, a moment after the last key. */
function usePreview(failed: string): WordsPreviewAnswer | undefined {
  const [fields] = useAllFormFields();
  const [answer, setAnswer] = useState<WordsPreviewAnswer>();
  const { kind, language, subject, heading, body, button, aside } = reduceFieldsToValues(fields);
  const written = JSON.stringify({ kind, language, subject, heading, body, button, aside });
  useEffect(() => {
    const leaving = new AbortController();
    const show = async () => {
      try {
        const words = JSON.parse(written);
        setAnswer(await ask('/api/mail-texts/preview', 'POST', words, leaving.signal));
      } catch {
        if (!leaving.signal.aborted) setAnswer({ problems: [failed] });
      }
    };
    const timer = setTimeout(() => void show(), pauseMs);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [written, failed]);
  return answer;
}

export function ShownWords({ words }: Props) {
  const answer = usePreview(words.failed);
  if (!answer) return null;
  return (
    <section aria-live="polite">
      <h3>{words.title}</h3>
      {'problems' in answer ? (
        <>
          <p>{words.problems}</p>
          <ul>
            {answer.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <p>
            <strong>{answer.subject}</strong>
          </p>
          <MailFrame html={answer.html} text={answer.text} words={words} />
        </>
      )}
    </section>
  );
}
