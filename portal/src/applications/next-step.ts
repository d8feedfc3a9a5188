import type { ApplicationView } from '@duo/domain/applications/application-view';
import type { Day } from '@duo/domain/applications/days';
import type { ApplicationState } from '@duo/domain/applications/states';
import type { Language } from '@duo/domain/languages/languages';
import { formatDate } from '@duo/i18n/format';
import { createTranslator } from '@duo/i18n/translate';

// In the others a day is agreed on with the volunteer.
const restsWithTeam: readonly ApplicationState[] = ['submitted', 'screening', 'accepted', 'ready'];

/** Who acts next, and by when, in a sentence; null where the way has ended. */
export function writeNextStep(
  { state, next, branch, returnOn }: ApplicationView,
  today: Day,
  language: Language,
): string | null {
  if (!next) return null;
  const t = createTranslator(language, 'portal');
  const date = formatDate(next.dueOn, language);
  if (state === 'on_hold')
    return t('next.hold', { date: formatDate(returnOn ?? next.dueOn, language) });
  const isLate = next.dueOn < today;
  if (next.owner === 'volunteer')
    return isLate ? t('next.youLate', { date }) : t('next.you', { date });
  const city = branch?.city ?? '';
  if (isLate) return city ? t('next.cityLate', { city, date }) : t('next.teamLate', { date });
  const promise = city ? t('next.city', { city, date }) : t('next.team', { date });
  return restsWithTeam.some((own) => own === state) ? `${promise} ${t('next.nothing')}` : promise;
}

/** The day that was agreed on, in a sentence; null where none is planned. */
export function writeAppointment(
  { appointment }: ApplicationView,
  language: Language,
): string | null {
  if (!appointment) return null;
  const t = createTranslator(language, 'portal');
  const date = formatDate(appointment.on, language);
  return appointment.kind === 'infoSession'
    ? t('status.session', { date })
    : t('status.interview', { date });
}
