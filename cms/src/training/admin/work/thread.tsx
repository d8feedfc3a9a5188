import type { Reader } from '../../../admin/desk/reader.ts';
import { formatMoment } from '../../../admin/start-page/format-moment.ts';
import type { ReadWork, WorkMessage } from '../../trainers/load-work.ts';

interface Props {
  reader: Reader;
  work: ReadWork;
  thread: readonly WorkMessage[];
}

function Message({ reader, work, message }: Omit<Props, 'thread'> & { message: WorkMessage }) {
  const { t, language, now } = reader;
  const { at, from, text, decision } = message;
  const isOurs = from !== null;
  const author = isOurs ? from || t('training.work.left') : (work.name ?? t('training.nameless'));
  const decided =
    decision === 'approved' ? t('training.work.approved') : t('training.work.returned');
  return (
    <li className={isOurs ? 'message message--ours' : 'message'}>
      <p className="message__facts">
        <strong>{author}</strong> {formatMoment(at, language, now)}
      </p>
      {decision && <p className="message__decision">{decided}</p>}
      {text && (
        <p className="message__text" lang={isOurs ? undefined : (work.writtenIn ?? undefined)}>
          {text}
        </p>
      )}
    </li>
  );
}

/** What a learner and the trainers wrote to each other, the first message first. */
export function Thread({ reader, work, thread }: Props) {
  if (thread.length === 0) return null;
  return (
    <ol className="messages">
      {thread.map((message) => (
        <Message key={message.id} message={message} reader={reader} work={work} />
      ))}
    </ol>
  );
}
