import { countDays, dayOf } from '@duo/domain/applications/days';
import { languageFacts } from '@duo/domain/languages/languages';
import { Link } from '@payloadcms/ui';
import { adminAddresses } from '../../../admin/addresses.ts';
import type { Reader } from '../../../admin/desk/reader.ts';
import { writeDay } from '../../../admin/desk/written-day.ts';
import type { QueueRow } from '../../queue/queue-row.ts';
import { DueMark } from '../frame/due-mark.tsx';
import { writeDue } from '../frame/due-words.ts';
import { StateBadge } from '../frame/state-badge.tsx';

interface RowProps {
  reader: Reader;
  row: QueueRow;
}

function Who({ reader: { t }, row }: RowProps) {
  return (
    <th scope="row">
      <Link href={adminAddresses.application(row.reference)} prefetch={false}>
        {row.name ?? t('reading.nameless')}
      </Link>
      <span className="reference">{row.reference}</span>
      {row.isUnanswered && <span className="unanswered-mark">{t('queue.row.unanswered')}</span>}
    </th>
  );
}

function State({ reader, row }: RowProps) {
  const { t, language, today } = reader;
  const since = dayOf(new Date(row.since));
  return (
    <td>
      <StateBadge language={language} state={row.state} />
      <span className="queue__facts">
        {t('reading.since', {
          date: writeDay(since, language, today),
          days: countDays(since, today),
        })}
      </span>
    </td>
  );
}

function Due({ reader, row }: RowProps) {
  const isOnHold = row.state === 'on_hold';
  const dueOn = (isOnHold ? row.returnOn : null) ?? row.next?.dueOn ?? null;
  return (
    <td>
      <DueMark due={writeDue({ dueOn, isOnHold }, reader)} />
      {row.next?.owner === 'volunteer' && (
        <span className="queue__facts">{reader.t('queue.row.volunteer')}</span>
      )}
    </td>
  );
}

function People({ reader: { t }, row }: RowProps) {
  return (
    <td data-label={t('queue.filter.owner')}>
      {row.owner?.name || <span className="desk-card__none">{t('people.nobody')}</span>}
      {row.cover && (
        <span className="queue__facts">{t('queue.row.cover', { name: row.cover.name })}</span>
      )}
    </td>
  );
}

/** The applications of a page, a row each: whose, where they stand, what is due, and who sees to it. */
export function QueueTable({ reader, rows }: { reader: Reader; rows: readonly QueueRow[] }) {
  const { t } = reader;
  return (
    // Too wide for some screens: it scrolls by itself, by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached.
    <section aria-label={t('queue.table')} className="queue__frame" tabIndex={0}>
      <table className="queue">
        <thead>
          <tr>
            <th scope="col">{t('queue.column.who')}</th>
            <th scope="col">{t('queue.filter.state')}</th>
            <th scope="col">{t('queue.filter.due')}</th>
            <th scope="col">{t('queue.filter.owner')}</th>
            <th scope="col">{t('queue.filter.branch')}</th>
            <th scope="col">{t('queue.filter.language')}</th>
            <th scope="col">{t('queue.filter.sector')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <Who reader={reader} row={row} />
              <State reader={reader} row={row} />
              <Due reader={reader} row={row} />
              <People reader={reader} row={row} />
              <td data-label={t('queue.filter.branch')}>{row.branch?.name ?? '—'}</td>
              <td data-label={t('queue.filter.language')}>{languageFacts[row.language].name}</td>
              <td data-label={t('queue.filter.sector')}>{row.sector?.name ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
