import { useEffect, useState } from 'react';
import { type Autosaved, createAutosave, type Replaced } from './autosave.ts';
import { holdBack } from './hold-back.ts';
import { findRevision, sendInBackground } from './send-in-background.ts';

interface Props {
  /** Id of the form whose fields are saved. */
  form: string;
  /** `replaced` where another tab's text may be replaced. */
  words: { unsaved: string; refused: string; closed: string; replaced?: string };
  /** Whether the form holds what is not saved yet, before anything is typed. */
  isChanged?: boolean;
  /** Whether the form's buttons lead to another page. */
  isLeaving?: boolean;
}

/**
 * Saves a form while it is filled in, by the form's own address and with its stamp; says when. Before its
 * script has come, and whenever it can't, the form's button does the same.
 */
export function Autosave({ form: id, words, isChanged = false, isLeaving = false }: Props) {
  const [told, setTold] = useState<Autosaved | null>();
  const [replaced, setReplaced] = useState<Replaced[]>([]);

  useEffect(() => {
    const form = document.getElementById(id);
    if (!(form instanceof HTMLFormElement)) return;
    const listening = new AbortController();
    const autosave = createAutosave(
      () => sendInBackground(form),
      (answer) => {
        setTold(answer);
        if (answer?.outcome !== 'saved') return;
        if (answer.revision !== undefined) findRevision(form).value = String(answer.revision);
        const { replaced: now } = answer;
        if (now) setReplaced((before) => [...before, now]);
      },
    );
    if (isChanged) autosave.change();
    const { signal } = listening;
    form.addEventListener('input', () => autosave.change(), { signal });
    addEventListener('online', () => autosave.saveNow(), { signal });
    document.addEventListener('visibilitychange', () => autosave.saveNow(), { signal });
    holdBack(form, { autosave, isLeaving, listening });
    return () => {
      listening.abort();
      void autosave.settle();
    };
  }, [id, isChanged, isLeaving]);

  return (
    <div className="autosave" role="status">
      {told !== undefined && (
        <p className={told?.outcome === 'saved' ? undefined : 'unsaved'}>{describe(told, words)}</p>
      )}
      {replaced.length > 0 && (
        <div className="form-notice">
          <p>{words.replaced}</p>
          {replaced.map(({ lines, carried: [name, value] }) => (
            <p className="as-typed" key={value}>
              {lines.join('\n')}
              <input name={name} type="hidden" value={value} />
            </p>
          ))}
        </div>
      )}
    </div>
  );
}

function describe(told: Autosaved | null, words: Props['words']): string {
  if (told === null) return words.unsaved;
  return told.outcome === 'saved' ? told.said : words[told.outcome];
}
