import { suggestEmail } from '@duo/domain/applications/mistyped-domain';
import { ActForm } from '../../../admin/act/act-form.client.tsx';
import type { Reader } from '../../../admin/desk/reader.ts';
import type { ReadApplication } from '../../staff/read-application.ts';
import { staffAddresses } from '../reading/staff-addresses.ts';

interface Props {
  reader: Reader;
  application: ReadApplication;
}

/** Puts the address right to which the link goes, and asks whether another one was meant. */
export function EmailForm({ reader: { t }, application: { email, reference } }: Props) {
  const meant = email && suggestEmail(email);
  return (
    <details className="step-fold" open={Boolean(meant)}>
      <summary>{t('telephone.email.change')}</summary>
      <ActForm
        address={staffAddresses(reference).changeEmail}
        words={{ done: t('desk.done'), failed: t('desk.failed') }}
      >
        {meant && <p className="step__missing">{t('telephone.email.meant', { email: meant })}</p>}
        <div className="act-field">
          <label htmlFor="change-email">{t('telephone.email')}</label>
          <input
            autoComplete="off"
            defaultValue={email ?? ''}
            id="change-email"
            name="email"
            required
            type="email"
          />
        </div>
        <button className="act-button" type="submit">
          {t('telephone.email.save')}
        </button>
      </ActForm>
    </details>
  );
}
