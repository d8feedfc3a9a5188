import { longestMessage } from '@duo/domain/applications/application-view';
import { ActForm } from '../../../admin/act/act-form.client.tsx';
import { Card } from '../../../admin/desk/card.tsx';
import type { Reader } from '../../../admin/desk/reader.ts';
import { formatMoment } from '../../../admin/start-page/format-moment.ts';
import type { ReadApplication } from '../../staff/read-application.ts';
import { staffAddresses } from './staff-addresses.ts';

interface Props {
  reader: Reader;
  application: ReadApplication;
}

/** What staff tell each other; apart from messages, so that nothing goes to the wrong reader. */
export function NotesCard({ reader, application: { notes, reference } }: Props) {
  const { t, language, now } = reader;
  return (
    <Card aside={t('notes.aside')} id="notes" title={t('notes.title')} tone="sand">
      <ol className="notes">
        {notes.map(({ id, at, by, text }) => (
          <li key={id}>
            <p className="notes__text">{text}</p>
            <p className="notes__facts">
              {by?.name ?? t('people.left')} · {formatMoment(at, language, now)}
            </p>
          </li>
        ))}
      </ol>
      <ActForm
        address={staffAddresses(reference).note}
        isEmptiedAfter
        words={{ done: t('notes.done'), failed: t('desk.failed') }}
      >
        <div className="act-field">
          <label htmlFor="note-text">{t('notes.label')}</label>
          <textarea id="note-text" maxLength={longestMessage} name="text" required rows={3} />
        </div>
        <button className="act-button" type="submit">
          {t('notes.save')}
        </button>
      </ActForm>
    </Card>
  );
}
