/** As long as somebody would wait for a page. */
const patienceMs = 20_000;

/** The page that answers a form, and what it says was done. */
export interface AnsweredPage {
  page: Document;
  done: string | null;
}

/**
 * Sends a form by its own address, as the button that was pressed would, and reads the page that answers.
 * @throws when no answer comes
 */
export async function askForPage(
  form: HTMLFormElement,
  button: HTMLElement | null,
): Promise<AnsweredPage> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) body.append(name, String(value));
  if (button instanceof HTMLButtonElement) body.append(button.name, button.value);
  const answer = await fetch(form.getAttribute('action') ?? '', {
    method: 'POST',
    body,
    signal: AbortSignal.timeout(patienceMs),
  });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return { page, done: new URL(answer.url).searchParams.get('done') };
}
