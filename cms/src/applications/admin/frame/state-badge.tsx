import { nameState } from '@duo/application-texts/state-texts';
import type { ApplicationState } from '@duo/domain/applications/states';
import type { Language } from '@duo/domain/languages/languages';

const aside: Partial<Record<ApplicationState, string>> = {
  draft: 'waiting',
  on_hold: 'waiting',
  withdrawn: 'ended',
  declined: 'ended',
  expired: 'ended',
  active: 'reached',
};

/** The state of an application, in a shape of its own. */
export function StateBadge({ state, language }: { state: ApplicationState; language: Language }) {
  return (
    <span className={`state-badge state-badge--${aside[state] ?? 'way'}`}>
      {nameState(state, language)}
    </span>
  );
}
