import { longestMessage } from '@duo/domain/applications/application-view';
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

function PartForm({ reader: { t }, reference }: { reader: Reader; reference: string }) {
  const id = `part-${reference}`;
  return (
    <details className="step-fold">
      <summary>{t('merged.part')}</summary>
      <ActForm
        address={staffAddresses(reference).part}
        newsAt="page"
        words={{ done: t('desk.done'), failed: t('desk.failed') }}
      >
        <div className="act-field">
          <label htmlFor={id}>{t('reading.reason')}</label>
          <textarea id={id} maxLength={longestMessage} name="reason" required rows={2} />
        </div>
        <button className="act-button" type="submit">
          {t('merged.part.do')}
        </button>
      </ActForm>
    </details>
  );
}

/** That two applications are gone on with as one, and the way to tell them apart again. */
export function MergedCard({ reader, application }: Props) {
  const { t } = reader;
  const { mergedInto, merged, reference } = application;
  if (mergedInto) {
    return (
      <Card id="merged" title={t('merged.into')} tone="notice">
        <LinkedLine linked={mergedInto} reader={reader} />
        <PartForm reader={reader} reference={reference} />
      </Card>
    );
  }
  if (merged.length === 0) return null;
  return (
    <Card id="merged" title={t('merged.from')}>
      {merged.map((linked) => (
        <div key={linked.reference}>
          <LinkedLine linked={linked} reader={reader} />
          <PartForm reader={reader} reference={linked.reference} />
        </div>
      ))}
    </Card>
  );
}
