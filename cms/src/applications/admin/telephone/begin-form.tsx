import { longestName } from '@duo/domain/applications/answer-schemas';
import { languageFacts, languages } from '@duo/domain/languages/languages';
import { ActForm } from '../../../admin/act/act-form.client.tsx';
import { adminAddresses } from '../../../admin/addresses.ts';
import { Card } from '../../../admin/desk/card.tsx';
import type { Reader } from '../../../admin/desk/reader.ts';
import { telephoneAddresses } from '../reading/staff-addresses.ts';

/** Begins an application for somebody on the telephone, who need not have an account. */
export function BeginForm({ reader: { t, language } }: { reader: Reader }) {
  return (
    <Card id="begin" title={t('telephone.begin')}>
      <ActForm
        address={telephoneAddresses.begin}
        isAttempt
        opens={adminAddresses.application('')}
        words={{ done: t('desk.done'), failed: t('desk.failed') }}
      >
        <div className="act-field">
          <label htmlFor="begin-name">{t('telephone.name')}</label>
          <input autoComplete="off" id="begin-name" maxLength={longestName} name="name" required />
        </div>
        <div className="act-field">
          <label htmlFor="begin-email">{t('telephone.email')}</label>
          <p id="begin-email-hint">{t('telephone.email.hint')}</p>
          <input
            aria-describedby="begin-email-hint"
            autoComplete="off"
            id="begin-email"
            name="email"
            required
            type="email"
          />
        </div>
        <div className="act-field">
          <label htmlFor="begin-language">{t('telephone.language')}</label>
          <select defaultValue={language} id="begin-language" name="language">
            {languages.map((code) => (
              <option key={code} lang={code} value={code}>
                {languageFacts[code].name}
              </option>
            ))}
          </select>
        </div>
        <button className="act-button act-button--first" type="submit">
          {t('telephone.begin.do')}
        </button>
      </ActForm>
    </Card>
  );
}
