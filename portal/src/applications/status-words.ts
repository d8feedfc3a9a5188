import type { ApplicationView } from '@duo/domain/applications/application-view';
import type { ApplicationState } from '@duo/domain/applications/states';
import type { SceneDrawing } from '@duo/domain/pages/blocks';
import type { Translate } from '@duo/i18n/translate';

const scenes: Record<ApplicationState, SceneDrawing> = {
  draft: 'door',
  submitted: 'door',
  screening: 'phone',
  info_session: 'city',
  interview: 'first-meeting',
  accepted: 'training',
  in_training: 'training',
  ready: 'first-meeting',
  active: 'duo',
  on_hold: 'walk',
  withdrawn: 'walk',
  declined: 'phone',
  expired: 'door',
};

/** The drawing that goes with where an application stands. */
export function chooseScene({ state }: ApplicationView): SceneDrawing {
  return scenes[state];
}

/** What remains possible where the way rests or has ended, besides what the state says; null on the way. */
export function writeEnding(
  { state, isMerged }: ApplicationView,
  t: Translate<'portal'>,
): string | null {
  if (isMerged) return null;
  switch (state) {
    case 'declined':
      return t('status.declined');
    case 'withdrawn':
      return t('status.withdrawn');
    case 'expired':
      return t('status.expired');
    case 'on_hold':
      return t('status.onHold');
    case 'active':
      return t('status.active');
    default:
      return null;
  }
}
