'use client';

const unfoldMs = 350;
const lookAgainMs = 50;
/** How long a part of the form may take to be drawn: Payload draws what is scrolled to. */
const patienceMs = 1_500;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function waitForElement(find: () => HTMLElement | null): Promise<HTMLElement | null> {
  const end = performance.now() + patienceMs;
  while (performance.now() < end) {
    const found = find();
    if (found) return found;
    await pause(lookAgainMs);
  }
  return null;
}

const byId = (id: string) => waitForElement(() => document.getElementById(id));

/** The ids of the rows that a path goes through, from the outer to the inner. */
function listRowIds(path: string): string[] {
  const steps = path.split('.');
  return steps.flatMap((step, index) =>
    /^\d+$/.test(step) ? [`${steps.slice(0, index).join('-')}-row-${step}`] : [],
  );
}

/** Opens a row that is folded: what is in it is not drawn before. */
async function openRow(row: HTMLElement): Promise<void> {
  row.scrollIntoView({ block: 'nearest' });
  const own = row.querySelector('.collapsible');
  if (!own?.classList.contains('collapsible--collapsed')) return;
  own.querySelector<HTMLElement>('.collapsible__toggle')?.click();
  await pause(unfoldMs);
}

const focusable = 'input:not([type="hidden"]), textarea, [contenteditable="true"], button';

function show(field: HTMLElement): void {
  field.scrollIntoView({ block: 'center' });
  const control = field.matches(focusable) ? field : field.querySelector<HTMLElement>(focusable);
  control?.focus({ preventScroll: true });
}

/** Leads to a field of the form, opening the rows around it. Running text has no id: its row is led to. */
export async function goToField(path: string): Promise<void> {
  let row: HTMLElement | null = null;
  for (const id of listRowIds(path)) {
    row = await byId(id);
    if (!row) return;
    await openRow(row);
  }
  const field = await byId(`field-${path.replaceAll('.', '__')}`);
  const text = row?.querySelector<HTMLElement>('.rich-text-lexical [contenteditable="true"]');
  const found = field ?? text;
  if (found) show(found);
}
