import { nameState } from '@duo/application-texts/state-texts';
import { applicationStates, isFinal } from '@duo/domain/applications/states';
import { formatNumber } from '@duo/i18n/format';
import { Link } from '@payloadcms/ui';
import type { Reader } from '../../../admin/desk/reader.ts';
import type { QueueCounts } from '../../queue/load-counts.ts';
import type { QueueFilters } from '../../queue/queue-filters.ts';
import { isBehind, queueAddress } from './queue-address.ts';

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

/** The states in which somebody is, and in one all that have ended: those grow for ever, and ask for nothing. */
function listStates({ reader: { t, language }, counts, filters }: Props): Counted[] {
  const open = applicationStates.filter((state) => !isFinal(state));
  const ended = applicationStates.filter(isFinal);
  const listed = [
    ...open.map((state) => ({
      name: nameState(state, language),
      count: counts.states[state],
      filters: { state },
    })),
    {
      name: t('queue.listing.ended'),
      count: ended.reduce((sum, state) => sum + counts.states[state], 0),
      filters: { listing: 'ended' },
    } as const,
  ];
  return listed.filter((one) => one.count > 0 || isBehind(filters, one.filters));
}

function Counts({ counted, label, ...props }: Props & { counted: Counted[]; label: string }) {
  const { reader, filters } = props;
  return (
    <ul aria-label={label} className="counts">
      {counted.map((one) => (
        <li key={one.name}>
          <Link
            aria-current={isBehind(filters, one.filters) ? 'page' : undefined}
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
