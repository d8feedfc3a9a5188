import { countDays, type Day } from '@duo/domain/applications/days';
import type { Language } from '@duo/domain/languages/languages';
import type { Translate } from '@duo/i18n/translate';
import { writeDay } from '../../../admin/desk/written-day.ts';

/** How pressing something is. */
export type Urgency = 'overdue' | 'today' | 'later' | 'none';

export interface DueWords {
  urgency: Urgency;
  /** Such as "3 days late". */
  text: string;
  /** The day, where the text does not say it; else null. */
  date: string | null;
}

interface Awaited {
  dueOn: Day | null;
  isOnHold: boolean;
}

export function findUrgency(dueOn: Day | null, today: Day): Urgency {
  if (dueOn === null) return 'none';
  if (dueOn === today) return 'today';
  return dueOn < today ? 'overdue' : 'later';
}

/** By when an application's next step is due, in words. */
export function writeDue(
  { dueOn, isOnHold }: Awaited,
  { t, language, today }: { t: Translate<'cms'>; language: Language; today: Day },
): DueWords {
  const urgency = findUrgency(dueOn, today);
  if (dueOn === null) return { urgency, text: t('due.none'), date: null };
  const date = writeDay(dueOn, language, today);
  if (isOnHold) {
    const text = urgency === 'later' ? t('due.returns', { date }) : t('due.returned', { date });
    return { urgency, text, date: null };
  }
  if (urgency === 'overdue') {
    return { urgency, text: t('due.overdue', { days: countDays(dueOn, today) }), date };
  }
  const text = urgency === 'today' ? t('due.today') : t('due.later', { date });
  return { urgency, text, date: null };
}
