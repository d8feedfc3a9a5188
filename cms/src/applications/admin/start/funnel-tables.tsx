import { nameState } from '@duo/application-texts/state-texts';
import { isFinal } from '@duo/domain/applications/states';
import { formatNumber } from '@duo/i18n/format';
import { FiguresTable } from '../../../admin/charts/figures-table.tsx';
import type { Reader } from '../../../admin/desk/reader.ts';
import type { Funnel } from '../../funnel/load-funnel.ts';
import type { FunnelState } from '../../funnel/read-funnel.ts';
import { queueAddress } from '../queue/queue-address.ts';
import { writeDuration, writeMonth } from './funnel-words.ts';

interface Props {
  reader: Reader;
  states: readonly FunnelState[];
}

/** How many are in each state now, with the way to them. */
export function StatesTable({ reader, states, branch }: Props & { branch: string | null }) {
  const { t, language } = reader;
  return (
    <FiguresTable
      caption={t('funnel.states.caption')}
      columns={[t('funnel.now')]}
      heading={t('queue.filter.state')}
      rows={states.map(({ state, now }) => ({
        name: nameState(state, language),
        cells: [{ text: formatNumber(now, language) }],
        page: queueAddress({ state, branch }),
      }))}
    />
  );
}

/** How many came into each state in each month. */
export function MonthsTable({ reader, states, months }: Props & { months: readonly string[] }) {
  const { t, language } = reader;
  return (
    <FiguresTable
      caption={t('funnel.months.caption')}
      columns={months.map((month) => writeMonth(month, language))}
      heading={t('queue.filter.state')}
      rows={states.map(({ state, entered }) => ({
        name: nameState(state, language),
        cells: entered.map((count) => ({ text: formatNumber(count, language) })),
      }))}
    />
  );
}

/** How long each step took, all in all and by the month in which it was left. */
export function DurationsTable({ reader, states, months }: Props & { months: readonly string[] }) {
  const { t, language } = reader;
  const timed = states.filter(({ tookInAll }) => tookInAll);
  return (
    <FiguresTable
      caption={t('funnel.durations.caption')}
      columns={[t('funnel.inAll'), ...months.map((month) => writeMonth(month, language))]}
      heading={t('queue.filter.state')}
      rows={timed.map(({ state, tookInAll, took }) => ({
        name: nameState(state, language),
        cells: [tookInAll, ...took].map((duration) => ({ text: writeDuration(duration, reader) })),
      }))}
    />
  );
}

/** The branches beside each other: how many are in each state, and how long each takes. */
export function BranchesTable({
  reader,
  branches,
}: {
  reader: Reader;
  branches: Funnel['branches'];
}) {
  const { t, language } = reader;
  const [first] = branches;
  const open = (first?.states ?? []).filter(({ state }) => !isFinal(state) && state !== 'draft');
  return (
    <FiguresTable
      caption={t('funnel.branches.caption')}
      columns={open.map(({ state }) => nameState(state, language))}
      heading={t('queue.filter.branch')}
      rows={branches.map(({ branch, states }) => ({
        name: branch.name,
        cells: open.map(({ state }) => {
          const found = states.find((other) => other.state === state);
          return {
            text: formatNumber(found?.now ?? 0, language),
            aside: found?.tookInAll ? writeDuration(found.tookInAll, reader) : undefined,
          };
        }),
      }))}
    />
  );
}
