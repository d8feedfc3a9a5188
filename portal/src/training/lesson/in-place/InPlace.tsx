import { useEffect, useRef, useState } from 'react';
import { Autosave } from '../../../autosave/Autosave.tsx';
import { formIdOf } from '../../exercises/exercise-form.ts';
import { askForPage } from './ask-for-page.ts';
import { swapRegion } from './swap-region.ts';

export interface InPlaceWords {
  unsaved: string;
  refused: string;
  closed: string;
  sending: string;
  unsent: string;
}

interface Props {
  region: HTMLElement;
  words: InPlaceWords;
  /** Whether its form holds what is not saved yet, before anything is typed. */
  isChanged: boolean;
}

/**
 * Sends the forms of one region of the page without leaving the page, and saves what is typed there meanwhile. What
 * can't be answered here is sent as without a script.
 */
export function InPlace({ region, words, isChanged }: Props) {
  const [told, setTold] = useState('');
  // Each answer brings a form of its own to save.
  const [form, setForm] = useState({ number: 0, isChanged });
  const isUnderWay = useRef(false);
  const hasFailed = useRef(false);

  useEffect(() => {
    async function send(sent: HTMLFormElement, button: HTMLElement | null) {
      setTold(words.sending);
      try {
        const said = swapRegion(region, await askForPage(sent, button), button);
        if (said === null) return leave(sent, button);
        hasFailed.current = false;
        setTold(said);
        setForm(({ number }) => ({ number: number + 1, isChanged: false }));
      } catch {
        hasFailed.current = true;
        setTold(words.unsent);
        setForm(({ number }) => ({ number: number + 1, isChanged: true }));
      } finally {
        isUnderWay.current = false;
      }
    }

    function leave(sent: HTMLFormElement, button: HTMLElement | null) {
      hasFailed.current = true;
      sent.requestSubmit(button);
    }

    function take(event: SubmitEvent) {
      const { submitter, target } = event;
      const isElsewhere = submitter?.hasAttribute('formaction') ?? false;
      // After a failure the browser tries, which knows more of connections than a script.
      const isLeft = hasFailed.current && navigator.onLine;
      if (event.defaultPrevented || isElsewhere || isLeft) return;
      event.preventDefault();
      if (isUnderWay.current) return;
      isUnderWay.current = true;
      void send(target as HTMLFormElement, submitter);
    }

    region.addEventListener('submit', take);
    return () => region.removeEventListener('submit', take);
  }, [region, words]);

  return (
    <>
      <Autosave
        key={form.number}
        form={formIdOf(region.id)}
        words={words}
        isChanged={form.isChanged}
      />
      <p className="told" role="status">
        {told}
      </p>
    </>
  );
}
