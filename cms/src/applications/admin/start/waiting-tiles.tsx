import { formatNumber } from '@duo/i18n/format';
import { Link } from '@payloadcms/ui';
import type { Reader } from '../../../admin/desk/reader.ts';
import type { QueueCounts } from '../../queue/load-counts.ts';
import type { QueueFilters } from '../../queue/queue-filters.ts';
import { queueAddress } from '../queue/queue-address.ts';

interface Tile {
  name: string;
  count: number;
  filters: Partial<QueueFilters>;
  isPressing: boolean;
}

function listTiles({ t }: Reader, counts: QueueCounts): Tile[] {
  const { overdue, dueToday, unanswered, returning, mine } = counts;
  return [
    { name: t('waiting.overdue'), count: overdue, filters: { due: 'overdue' }, isPressing: true },
    { name: t('waiting.today'), count: dueToday, filters: { due: 'today' }, isPressing: true },
    {
      name: t('waiting.new'),
      count: counts.new,
      filters: { state: 'submitted' },
      isPressing: false,
    },
    {
      name: t('waiting.unanswered', { count: unanswered }),
      count: unanswered,
      filters: { unanswered: true },
      isPressing: false,
    },
    {
      name: t('waiting.returning'),
      count: returning,
      filters: { due: 'returning' },
      isPressing: false,
    },
    {
      name: t('waiting.mine', { count: mine }),
      count: mine,
      filters: { owner: 'me' },
      isPressing: false,
    },
  ];
}

/** What waits for the reader: each number is the way to the list behind it. */
export function WaitingTiles({ reader, counts }: { reader: Reader; counts: QueueCounts }) {
  return (
    <ul className="tiles">
      {listTiles(reader, counts).map(({ name, count, filters, isPressing }) => (
        <li key={name}>
          <Link
            className={`tile ${count === 0 ? 'tile--none' : ''} ${isPressing && count > 0 ? 'tile--pressing' : ''}`}
            href={queueAddress(filters)}
            prefetch={false}
          >
            <b>{formatNumber(count, reader.language)}</b> <span>{name}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
