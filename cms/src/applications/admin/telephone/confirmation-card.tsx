import { describeMail } from '@duo/application-texts/state-texts';
import { confirmationDays } from '@duo/domain/applications/application-view';
import { ownWords } from '@duo/domain/applications/questions';
import { formatMoment } from '@duo/i18n/format';
import { ActForm } from '../../../admin/act/act-form.client.tsx';
import { Card } from '../../../admin/desk/card.tsx';
import type { Reader } from '../../../admin/desk/reader.ts';
import type { ReadApplication } from '../../staff/read-application.ts';
import { nameQuestionOf } from '../reading/answer-groups.ts';
import { staffAddresses } from '../reading/staff-addresses.ts';
import { EmailForm } from './email-form.tsx';

interface Props {
  reader: Reader;
  application: ReadApplication;
}

/** What has to be asked still before the link can be of use. */
function Missing({ reader, application: { answers } }: Props) {
  const open = answers.filter(
    ({ question, kept, faults }) => !ownWords.includes(question) && (!kept || faults.length > 0),
  );
  if (open.length === 0) return null;
  const names = open.map(({ question }) => nameQuestionOf(question, reader));
  return (
    <p className="step__missing">
      {reader.t('telephone.missing', { questions: names.join(', ') })}
    </p>
  );
}

/** How the person confirms what was written down: by the link of a mail, which staff send here. */
export function ConfirmationCard({ reader, application }: Props) {
  const { t, language, now } = reader;
  const { confirmation, email, reference, state } = application;
  if (!confirmation) return null;
  const { endsAt, confirmedAt } = confirmation;
  if (confirmedAt) {
    return (
      <Card id="confirmation" title={t('telephone.confirmation')}>
        <p>{t('telephone.confirmed', { moment: formatMoment(confirmedAt, language) })}</p>
      </Card>
    );
  }
  if (state !== 'draft') return null;
  const isOut = endsAt !== null && new Date(endsAt) > now;
  return (
    <Card id="confirmation" title={t('telephone.confirmation')}>
      <p>{t('telephone.confirmation.text', { email: email ?? '', days: confirmationDays })}</p>
      {isOut && <p>{t('telephone.linkSent', { moment: formatMoment(endsAt, language) })}</p>}
      <Missing application={application} reader={reader} />
      <EmailForm application={application} reader={reader} />
      <ActForm
        address={staffAddresses(reference).askConfirmation}
        newsAt="page"
        words={{ done: t('desk.done'), failed: t('desk.failed') }}
      >
        <button className="act-button act-button--first" type="submit">
          {t(isOut ? 'telephone.sendAgain' : 'telephone.send')}
        </button>
        <p className="act-form__aside">{describeMail('confirmApplication', language)}</p>
      </ActForm>
    </Card>
  );
}
