'use client';

import type { ReactNode } from 'react';
import type { ActAnswer } from './act-answer.ts';
import { type ActFields, readActBody } from './act-body.ts';
import { useAnnounce } from './announcer.client.tsx';
import { FormNews } from './form-news.client.tsx';
import { useAct } from './use-act.client.ts';
import { useLeaving } from './use-leaving.client.ts';

export interface ActFormProps {
  /** Where the act is posted, as JSON. */
  address: string;
  /** What is sent beside the fields, such as what the reader has seen. */
  fixed?: Readonly<Record<string, unknown>>;
  fields?: ActFields;
  /** Whether sending it twice has to be told from two. */
  isAttempt?: boolean;
  /** Whether it decides on what the page shows: it is held until the page shows what was done before. */
  isOnWhatIsShown?: boolean;
  /** Where its news are told: at the head of the page if the act may take the form away. */
  newsAt?: 'page' | 'form';
  /** Whether the fields are emptied once it is done. */
  isEmptiedAfter?: boolean;
  /** Whether it is also sent when the reader leaves the form after changing something. */
  isSavedOnLeaving?: boolean;
  /** How the address begins of the page to open, which ends with the reference that was answered. */
  opens?: string;
  words: { done: string; failed: string };
  label?: string;
  className?: string;
  children: ReactNode;
}

/** What was written in a form's free text. */
function readWritten(form: HTMLFormElement): string {
  const texts = [...form.querySelectorAll('textarea')].map(({ value }) => value);
  return texts.join('\n\n').trim();
}

/** @returns what tells an answer at the head of the page; what was not done stays beside its form. */
function useTell({ newsAt, words }: ActFormProps) {
  const announce = useAnnounce();
  return (form: HTMLFormElement, { outcome, message }: ActAnswer) => {
    if (newsAt !== 'page' || outcome === 'failed' || outcome === 'refused') return;
    const kept = outcome === 'changed' ? readWritten(form) : undefined;
    announce({ tone: outcome, message: message || words.done, kept });
  };
}

/**
 * A form of the staff's side, with fields made on the server: sends itself as JSON, once for however many
 * presses, and says what became of it. What was typed stays unless it was done.
 */
export function ActForm(props: ActFormProps) {
  const { address, fixed, fields = {}, words } = props;
  const { act, state, openPage } = useAct(address, {
    isAttempt: props.isAttempt ?? false,
    isOnWhatIsShown: props.isOnWhatIsShown ?? false,
  });
  const tell = useTell(props);

  const send = async (form: HTMLFormElement) => {
    const answer = await act(readActBody(new FormData(form), fields, fixed));
    if (!answer) return;
    tell(form, answer);
    if (answer.outcome !== 'done') return;
    if (props.isEmptiedAfter) form.reset();
    if (props.opens && answer.reference) openPage(`${props.opens}${answer.reference}`);
  };
  const { onBlur, onChange, settle } = useLeaving(
    props.isSavedOnLeaving ?? false,
    state.isBusy,
    (form) => void send(form),
  );
  const isToldAbove = props.newsAt === 'page' && state.answer?.outcome === 'done';

  return (
    <form
      aria-busy={state.isBusy}
      aria-label={props.label}
      className={`act-form ${props.className ?? ''}`}
      onBlur={onBlur}
      onChange={onChange}
      onSubmit={(event) => {
        event.preventDefault();
        settle();
        void send(event.currentTarget);
      }}
    >
      {props.children}
      <FormNews answer={isToldAbove ? null : state.answer} opens={props.opens} words={words} />
    </form>
  );
}
