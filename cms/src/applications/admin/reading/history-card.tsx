import { Card } from '../../../admin/desk/card.tsx';
import type { Reader } from '../../../admin/desk/reader.ts';
import type { ReadApplication, ReadEvent } from '../../staff/read-application.ts';
import { HistoryEntry } from './history-entry.tsx';

interface Props {
  reader: Reader;
  application: ReadApplication;
}

function TimeLine({ events, ...props }: Props & { events: readonly ReadEvent[] }) {
  return (
    <ol className="history">
      {events.toReversed().map((event) => (
        <HistoryEntry {...props} event={event} key={event.id} />
      ))}
    </ol>
  );
}

/** All that happened, the latest first, and what had happened to what was merged into it. */
export function HistoryCard({ reader, application }: Props) {
  const { t } = reader;
  return (
    <Card aside={t('history.aside')} id="history" title={t('history.title')}>
      <TimeLine application={application} events={application.history} reader={reader} />
      {application.merged.map(({ reference, history }) => (
        <section key={reference}>
          <h3>{t('history.of', { reference })}</h3>
          <TimeLine application={application} events={history} reader={reader} />
        </section>
      ))}
    </Card>
  );
}
