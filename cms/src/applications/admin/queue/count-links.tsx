import { nameState } from '@duo/application-texts/state-texts';
import { applicationStates } from '@duo/domain/applications/states';
import { formatNumber } from '@duo/i18n/format';
import { Link } from '@payloadcms/ui';
import type { Reader } from '../../../admin/desk/reader.ts';
import type { QueueCounts } from '../../queue/load-counts.ts';
import type { QueueFilters } from '../../queue/queue-filters.ts';
import { queueAddress } from './queue-address.ts';

interface Props {
  reader: Reader;
  counts: QueueCounts;
  filters: QueueFilters;
}

interface Counted {
  name: string;
  count: number;
  filters: Partial<QueueFilters>;
  isPressing?: boolean;
}

function listPressing({ reader: { t }, counts }: Props): Counted[] {
  return [
    {
      name: t('queue.due.overdue'),
      count: counts.overdue,
      filters: { due: 'overdue' },
      isPressing: true,
    },
    {
      name: t('queue.due.today'),
      count: counts.dueToday,
      filters: { due: 'today' },
      isPressing: true,
    },
    { name: t('queue.due.returning'), count: counts.returning, filters: { due: 'returning' } },
    { name: t('queue.filter.unanswered'), count: counts.unanswered, filters: { unanswered: true } },
    { name: t('queue.mine'), count: counts.mine, filters: { owner: 'me' } },
  ];
}

function listStates({ reader: { language }, counts }: Props): Counted[] {
  return applicationStates.map((state) => ({
    name: nameState(state, language),
    count: counts.states[state],
    filters: { state },
  }));
}

/** Whether the list shows what stands behind a count, and nothing else. */
function isShown({ filters }: Props, counted: Counted): boolean {
  const { branch } = filters;
  const { cursor, sort, ...shown } = filters;
  const bare = { state: null, due: null, owner: null, language: null, sector: null, search: '' };
  const wanted = { ...bare, unanswered: false, ...counted.filters, branch };
  return Object.entries(wanted).every(
    ([name, value]) => shown[name as keyof typeof shown] === value,
  );
}

function Counts({ counted, label, ...props }: Props & { counted: Counted[]; label: string }) {
  const { reader, filters } = props;
  return (
    <ul aria-label={label} className="counts">
      {counted.map((one) => (
        <li key={one.name}>
          <Link
            aria-current={isShown(props, one) ? 'page' : undefined}
            className={one.isPressing && one.count > 0 ? 'count count--pressing' : 'count'}
            href={queueAddress({ ...one.filters, branch: filters.branch })}
            prefetch={false}
          >
            {one.name} <b>{formatNumber(one.count, reader.language)}</b>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** How many stand where, each as the way to them. */
export function CountLinks(props: Props) {
  const { t } = props.reader;
  return (
    <nav aria-label={t('queue.counts')} className="count-links">
      <Counts {...props} counted={listPressing(props)} label={t('queue.counts.due')} />
      <Counts {...props} counted={listStates(props)} label={t('queue.counts.states')} />
    </nav>
  );
}
