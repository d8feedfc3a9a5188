import type { AnsweredPage } from './ask-for-page.ts';

/** What else on the page tells how far one is. */
const standing = ['left', 'left-aside'];

const summary = '.error-summary';

/**
 * Puts a region as the page that answered has it in the place of what it was, with what is left of the lesson, and
 * leads the focus to what is new.
 * @returns what the page says at its top; null when it has no such region: then it is another page altogether
 */
export function swapRegion(
  region: HTMLElement,
  { page, done }: AnsweredPage,
  pressed: HTMLElement | null,
): string | null {
  const fresh = page.getElementById(region.id);
  if (!fresh) return null;
  const problems = page.querySelector<HTMLElement>(summary);
  document.querySelector(summary)?.remove();
  region.replaceChildren(...fresh.childNodes);
  if (problems) region.prepend(problems);
  for (const id of standing) {
    const now = page.getElementById(id);
    if (now) document.getElementById(id)?.replaceWith(now);
  }
  document.title = page.title;
  findNews(region, { problems, done, pressed })?.focus();
  return page.querySelector('.question > .form-notice[role="status"]')?.textContent?.trim() ?? '';
}

interface News {
  problems: HTMLElement | null;
  done: string | null;
  pressed: HTMLElement | null;
}

/** The problems, or what the answer is about; where something was only kept, the button that was pressed. */
function findNews(region: HTMLElement, { problems, done, pressed }: News): HTMLElement | null {
  if (problems) return problems;
  const about = region.querySelector<HTMLElement>('[tabindex="-1"]');
  if (about && done !== 'saved') return about;
  const buttons = [...region.querySelectorAll('button')];
  const isSame = ({ name, value }: HTMLButtonElement) =>
    pressed instanceof HTMLButtonElement && name === pressed.name && value === pressed.value;
  return buttons.find(isSame) ?? about;
}
