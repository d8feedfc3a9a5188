'use client';

import type { ActAnswer } from './act-answer.ts';

interface Props {
  answer: ActAnswer | null;
  /** How the address begins of the page of an application that the answer names. */
  opens?: string | undefined;
  words: { done: string; failed: string };
}

/** What became of a form's act, beside its button. */
export function FormNews({ answer, opens, words }: Props) {
  const own = answer?.outcome === 'done' ? words.done : words.failed;
  return (
    <p className="act-form__news" data-outcome={answer?.outcome} role="status">
      {answer && (answer.message || own)}
      {answer?.reference && opens && (
        <>
          {' '}
          <a href={`${opens}${answer.reference}`}>{answer.reference}</a>
        </>
      )}
    </p>
  );
}
