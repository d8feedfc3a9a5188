import type { RecordedField } from '@duo/domain/applications/recorded';
import type { MessageKey } from '@duo/i18n/translate';

/** What each thing that is recorded is called. */
export const recordedLabels: Record<RecordedField, MessageKey<'cms'>> = {
  infoSessionOn: 'recorded.infoSessionOn',
  infoSessionAttended: 'recorded.infoSessionAttended',
  interviewOn: 'recorded.interviewOn',
  interviewHeld: 'recorded.interviewHeld',
  agreementOn: 'recorded.agreementOn',
};
