/**
 * A choice in the top bar takes one form along; this adds what was typed in the others, so that the page which
 * answers shows it all again.
 * @returns what ends it
 */
export function carryTyped(): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const typedIn = new Set<HTMLFormElement>();
  const note = ({ target }: Event) => {
    const form = target instanceof Element && target.closest('form');
    if (form) typedIn.add(form);
  };
  document.addEventListener('input', note, { signal });
  document.addEventListener(
    'submit',
    ({ target, submitter }) => {
      if (!submitter?.hasAttribute('formaction') || !(target instanceof HTMLFormElement)) return;
      const add = ({ formData }: FormDataEvent) => addOthers(target, formData, typedIn);
      target.addEventListener('formdata', add, { once: true });
    },
    { signal },
  );
  return () => listening.abort();
}

function addOthers(own: HTMLFormElement, data: FormData, forms: Iterable<HTMLFormElement>): void {
  const names = new Set(data.keys());
  for (const form of forms) {
    if (form === own || !form.isConnected) continue;
    for (const [name, value] of new FormData(form)) {
      if (!names.has(name)) data.append(name, value);
    }
  }
}
