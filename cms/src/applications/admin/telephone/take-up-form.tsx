import { ActForm } from '../../../admin/act/act-form.client.tsx';
import { adminAddresses } from '../../../admin/addresses.ts';
import { Card } from '../../../admin/desk/card.tsx';
import type { Reader } from '../../../admin/desk/reader.ts';
import { telephoneAddresses } from '../reading/staff-addresses.ts';

/** Goes on with an application that somebody began herself, and reads out the reference of. */
export function TakeUpForm({ reader: { t } }: { reader: Reader }) {
  return (
    <Card id="take-up" title={t('telephone.takeUp')} tone="sand">
      <ActForm
        address={telephoneAddresses.takeUp}
        opens={adminAddresses.application('')}
        words={{ done: t('desk.done'), failed: t('desk.failed') }}
      >
        <div className="act-field">
          <label htmlFor="take-up-reference">{t('telephone.reference')}</label>
          <p id="take-up-hint">{t('telephone.reference.hint')}</p>
          <input
            aria-describedby="take-up-hint"
            autoComplete="off"
            className="reference"
            id="take-up-reference"
            name="reference"
            required
            spellCheck={false}
          />
        </div>
        <button className="act-button" type="submit">
          {t('telephone.takeUp.do')}
        </button>
      </ActForm>
    </Card>
  );
}
