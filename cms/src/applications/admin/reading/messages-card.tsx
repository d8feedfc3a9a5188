import { describeMail } from '@duo/application-texts/state-texts';
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

function Conversation({ reader, application }: Props) {
  const { t, language, now } = reader;
  const { messages, name } = application;
  return (
    <ol className="messages">
      {messages.map(({ id, at, from, by, text }) => (
        <li className={from === 'staff' ? 'message message--ours' : 'message'} key={id}>
          <p className="message__facts">
            <strong>
              {from === 'staff' ? (by?.name ?? t('people.left')) : (name ?? t('reading.nameless'))}
            </strong>{' '}
            {formatMoment(at, language, now)}
          </p>
          <p className="message__text" lang={from === 'staff' ? undefined : application.language}>
            {text}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** What staff and the volunteer write to each other, and the box to write in. */
export function MessagesCard(props: Props) {
  const { reader, application } = props;
  const { t, language } = reader;
  const { messages, isUnanswered, reference, listing } = application;
  return (
    <Card id="messages" title={t('messages.title')}>
      {isUnanswered && <p className="messages__waiting">{t('messages.unanswered')}</p>}
      {messages.length === 0 && <p className="desk-card__none">{t('messages.none')}</p>}
      <Conversation {...props} />
      {listing !== 'merged' && (
        <ActForm
          address={staffAddresses(reference).message}
          isAttempt
          isEmptiedAfter
          words={{ done: t('messages.done'), failed: t('desk.failed') }}
        >
          <div className="act-field">
            <label htmlFor="message-text">{t('messages.label')}</label>
            <p id="message-hint">{describeMail('messageToVolunteer', language)}</p>
            <textarea
              aria-describedby="message-hint"
              id="message-text"
              maxLength={longestMessage}
              name="text"
              required
              rows={4}
            />
          </div>
          <button className="act-button" type="submit">
            {t('messages.send')}
          </button>
        </ActForm>
      )}
    </Card>
  );
}
