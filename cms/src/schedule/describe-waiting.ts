import type { Language } from '@duo/domain/languages/languages';
import { createTranslator, type MessageKey } from '@duo/i18n/translate';
import type { Waiting } from '../applications/queue/load-waiting.ts';

/** What presses most comes first. */
const lines: [keyof Waiting, MessageKey<'cms'>][] = [
  ['overdue', 'digest.overdue'],
  ['dueToday', 'digest.dueToday'],
  ['new', 'digest.new'],
  ['unanswered', 'digest.unanswered'],
  ['returning', 'digest.returning'],
];

/** What waits, in a line each; empty when nothing does. */
export function describeWaiting(waiting: Waiting, language: Language): string {
  const t = createTranslator(language, 'cms');
  return lines
    .filter(([what]) => waiting[what] > 0)
    .map(([what, key]) => t(key, { count: waiting[what] }))
    .join('\n');
}
