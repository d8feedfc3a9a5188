import type { MessageKey } from '@duo/i18n/translate';
import { Link } from '@payloadcms/ui';
import { adminAddresses } from '../../../admin/addresses.ts';
import type { Reader } from '../../../admin/desk/reader.ts';
import { formatMoment } from '../../../admin/start-page/format-moment.ts';
import type { ReadApplication, ReadEvent } from '../../staff/read-application.ts';
import type { AnswerLine } from './answer-lines.ts';
import { type WrittenChange, writeEvent } from './history-words.ts';

interface Props {
  reader: Reader;
  application: ReadApplication;
  event: ReadEvent;
}

const doors: Record<ReadEvent['door'], MessageKey<'cms'>> = {
  portal: 'history.door.portal',
  admin: 'history.door.admin',
  telephone: 'history.door.telephone',
  link: 'history.door.link',
  command: 'history.door.command',
  schedule: 'history.door.schedule',
};

function nameDoer({ t }: Reader, { by }: ReadEvent): string {
  if (by.kind === 'product') return t('history.by.product');
  if (by.kind === 'volunteer') return t('history.by.volunteer');
  return by.colleague.name ?? t('people.left');
}

function Lines({ lines, none }: { lines: readonly AnswerLine[]; none?: string }) {
  if (lines.length === 0) return <p>{none}</p>;
  return lines.map(({ text, lang }) => (
    <p key={text} lang={lang ?? undefined}>
      {text}
    </p>
  ));
}

function Line({ line: { text, lang } }: { line: AnswerLine }) {
  return <span lang={lang ?? undefined}>{text}</span>;
}

/** A change of one line into another, in a line; what was nothing before is not spoken of. */
function ShortChange({ change, t }: { change: WrittenChange; t: Reader['t'] }) {
  const { label, before, after } = change;
  const [[was], [is]] = [before, after];
  return (
    <p className="event__short">
      <span className="event__which">{t('desk.label', { label })}</span>{' '}
      {was && (
        <>
          <Line line={was} /> →{' '}
        </>
      )}
      {is ? <Line line={is} /> : t('history.nothing')}
    </p>
  );
}

function LongChange({
  change: { label, before, after },
  t,
}: {
  change: WrittenChange;
  t: Reader['t'];
}) {
  return (
    <dl className="event__change">
      <dt>{label}</dt>
      {before.length > 0 && (
        <dd>
          <span className="event__which">{t('history.before')}</span>
          <Lines lines={before} />
        </dd>
      )}
      <dd>
        {before.length > 0 && <span className="event__which">{t('history.after')}</span>}
        <Lines lines={after} none={t('history.nothing')} />
      </dd>
    </dl>
  );
}

/** What happened once: what, by whom, when, through which door and why. */
export function HistoryEntry({ reader, application, event }: Props) {
  const { t, language, now } = reader;
  const { lists, language: answerLanguage } = application;
  const { title, changes, reference } = writeEvent(event, { t, language, lists, answerLanguage });
  const facts = [nameDoer(reader, event), t(doors[event.door])];
  return (
    <li className={`event event--${event.kind}`}>
      <p className="event__title">
        {title}{' '}
        {reference && (
          <Link href={adminAddresses.application(reference)} prefetch={false}>
            {reference}
          </Link>
        )}
      </p>
      <p className="event__facts">
        <time dateTime={event.at}>{formatMoment(event.at, language, now)}</time> ·{' '}
        {facts.join(' · ')}
      </p>
      {changes.map((change) => {
        const isShort = change.before.length <= 1 && change.after.length <= 1;
        const Change = isShort ? ShortChange : LongChange;
        return <Change change={change} key={change.label} t={t} />;
      })}
      {event.reason && (
        <blockquote className="event__reason">
          <span className="event__which">{t('history.reason')}</span> {event.reason}
        </blockquote>
      )}
    </li>
  );
}
