import type { Likeness } from '@duo/domain/applications/alike';
import { longestMessage } from '@duo/domain/applications/application-view';
import type { MessageKey } from '@duo/i18n/translate';
import { ActForm } from '../../../admin/act/act-form.client.tsx';
import { Card } from '../../../admin/desk/card.tsx';
import type { Reader } from '../../../admin/desk/reader.ts';
import type { ReadApplication } from '../../staff/read-application.ts';
import { LinkedLine } from './linked-line.tsx';
import { staffAddresses } from './staff-addresses.ts';

interface Props {
  reader: Reader;
  application: ReadApplication;
}

type Alike = ReadApplication['alike'][number];

const likenessWords: Record<Likeness, MessageKey<'cms'>> = {
  email: 'alike.email',
  phone: 'alike.phone',
  birthDateAndName: 'alike.birthDateAndName',
};

function MergeForm({ reader: { t }, application, alike }: Props & { alike: Alike }) {
  const id = `merge-${alike.reference}`;
  return (
    <details className="step-fold">
      <summary>{t('alike.merge')}</summary>
      <ActForm
        address={staffAddresses(application.reference).merge}
        fixed={{ into: alike.reference }}
        newsAt="page"
        words={{ done: t('desk.done'), failed: t('desk.failed') }}
      >
        <p className="act-form__aside">
          {t('alike.merge.aside', { from: application.reference, into: alike.reference })}
        </p>
        <div className="act-field">
          <label htmlFor={id}>{t('reading.reason')}</label>
          <textarea id={id} maxLength={longestMessage} name="reason" required rows={2} />
        </div>
        <button className="act-button" type="submit">
          {t('alike.merge.do')}
        </button>
      </ActForm>
    </details>
  );
}

/** Perhaps the same person's: what is alike, for staff to decide. */
export function AlikeCard({ reader, application }: Props) {
  const { t } = reader;
  if (application.alike.length === 0) return null;
  return (
    <Card aside={t('alike.aside')} id="alike" title={t('alike.title')} tone="notice">
      <ul className="plain-list">
        {application.alike.map((alike) => (
          <li key={alike.reference}>
            <LinkedLine linked={alike} reader={reader} />
            <p>{alike.likenesses.map((likeness) => t(likenessWords[likeness])).join(' · ')}</p>
            {application.listing === 'open' && (
              <MergeForm alike={alike} application={application} reader={reader} />
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
