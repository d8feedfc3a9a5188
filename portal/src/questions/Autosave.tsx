import { useEffect, useState } from 'react';
import { type AutosaveAnswer, createAutosave } from './autosave.ts';
import { findRevision, sendInBackground } from './send-in-background.ts';

interface Props {
  /** Id of the form whose fields are saved. */
  form: string;
  words: { unsaved: string; closed: string; replaced: string };
}

// As long as somebody would wait for a button.
const settleMs = 3_000;

/**
 * Saves the answer while it is being given, by the form's own address and with its stamp; says when. Before its
 * script has come, and whenever it can't, the form's button does the same.
 */
export function Autosave({ form: id, words }: Props) {
  const [told, setTold] = useState<AutosaveAnswer | null>();
  const [replaced, setReplaced] = useState<string[]>([]);

  useEffect(() => {
    const form = document.getElementById(id);
    if (!(form instanceof HTMLFormElement)) return;
    const listening = new AbortController();
    const autosave = createAutosave(
      () => sendInBackground(form),
      (answer) => {
        setTold(answer);
        if (answer?.outcome !== 'saved') return;
        findRevision(form).value = String(answer.revision);
        if (answer.replaced) setReplaced(answer.replaced);
      },
    );
    const { signal } = listening;
    form.addEventListener('input', () => autosave.change(), { signal });
    addEventListener('online', () => autosave.saveNow(), { signal });
    document.addEventListener('visibilitychange', () => autosave.saveNow(), { signal });
    form.addEventListener(
      'submit',
      (event) => {
        // What is under way would otherwise be taken for another tab's answer.
        if (!autosave.isUnderWay()) return void autosave.settle();
        event.preventDefault();
        const sendForm = () => form.requestSubmit(event.submitter);
        const inTime = new Promise((resolve) => setTimeout(resolve, settleMs));
        listening.abort();
        void Promise.race([autosave.settle(), inTime]).then(sendForm);
      },
      { signal },
    );
    return () => {
      listening.abort();
      void autosave.settle();
    };
  }, [id]);

  return (
    <div className="autosave" role="status">
      {told !== undefined && <p>{describe(told, words)}</p>}
      {replaced.length > 0 && (
        <div className="form-notice">
          <p>{words.replaced}</p>
          <p className="as-typed">{replaced.join('\n')}</p>
        </div>
      )}
    </div>
  );
}

function describe(told: AutosaveAnswer | null, words: Props['words']): string {
  if (told === null) return words.unsaved;
  return told.outcome === 'saved' ? told.said : words.closed;
}
