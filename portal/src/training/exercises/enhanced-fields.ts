/** What is chosen in a list of the form, maybe before the script came; '' for nothing. */
export function readChosen(id: string): string {
  const field = document.getElementById(id);
  return field instanceof HTMLSelectElement ? field.value : '';
}

/** Tells whatever listens to the form that something was changed, once its fields have their values. */
export function tellForm(element: Element | null): void {
  setTimeout(() => element?.dispatchEvent(new Event('input', { bubbles: true })));
}
