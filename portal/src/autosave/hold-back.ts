import type { Autosave } from './autosave.ts';

// As long as somebody would wait for a button.
const settleMs = 3_000;

interface Held {
  autosave: Autosave;
  /** Whether the form's buttons lead to another page. */
  isLeaving: boolean;
  /** Ends whatever listens to the form. */
  listening: AbortController;
}

/**
 * Keeps a press of a form's button back for a moment: while what was typed is being saved, which would otherwise
 * be taken for another tab's answer; and while the browser says that it is offline and nobody answers, since
 * it would lead to a page of its own and take along what was typed. A browser may be wrong about that, so it is tried.
 */
export function holdBack(form: HTMLFormElement, { autosave, isLeaving, listening }: Held): void {
  form.addEventListener(
    'submit',
    (event) => {
      const isOffline = isLeaving && !navigator.onLine;
      if (!isOffline && !autosave.isUnderWay()) return void autosave.settle();
      event.preventDefault();
      const sendForm = () => {
        listening.abort();
        form.requestSubmit(event.submitter);
      };
      if (isOffline) {
        void autosave.reach().then((isAnswered) => isAnswered && sendForm());
        return;
      }
      const inTime = new Promise((resolve) => setTimeout(resolve, settleMs));
      listening.abort();
      void Promise.race([autosave.settle(), inTime]).then(sendForm);
    },
    { signal: listening.signal },
  );
}
