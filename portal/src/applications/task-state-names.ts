import type { Language } from '@duo/domain/languages/languages';
import { createTranslator, type MessageKey } from '@duo/i18n/translate';
import type { TaskState } from './task-states.ts';

const names: Record<TaskState, MessageKey<'portal'>> = {
  notBegun: 'task.notBegun',
  begun: 'task.begun',
  done: 'task.done',
  toMend: 'task.toMend',
};

export function nameTaskState(state: TaskState, language: Language): string {
  return createTranslator(language, 'portal')(names[state]);
}
