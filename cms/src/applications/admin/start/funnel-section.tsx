import { drawBars } from '@duo/ui/charts/bars';
import { drawColumns } from '@duo/ui/charts/columns';
import { drawSpans } from '@duo/ui/charts/spans';
import { Chart } from '../../../admin/charts/chart.tsx';
import { Card } from '../../../admin/desk/card.tsx';
import type { Reader } from '../../../admin/desk/reader.ts';
import type { Funnel } from '../../funnel/load-funnel.ts';
import { FunnelForm } from './funnel-form.tsx';
import type { FunnelView } from './funnel-period.ts';
import { BranchesTable, DurationsTable, MonthsTable, StatesTable } from './funnel-tables.tsx';
import { hasFunnel, listMonthColumns, listPresentBars, listSpans } from './funnel-words.ts';

interface Props {
  reader: Reader;
  /** Of all the reader's branches. */
  funnel: Funnel;
  view: FunnelView;
}

function Charts({ reader, funnel, view }: Props) {
  const { t, language } = reader;
  const { months } = funnel;
  const states =
    funnel.branches.find(({ branch }) => branch.id === view.branch)?.states ?? funnel.states;
  if (!hasFunnel(states)) return <p className="desk-card__none">{t('funnel.none')}</p>;
  const sent = listMonthColumns(states, 'submitted', { months, language });
  const spans = listSpans(states, reader);
  const figures = t('funnel.figures');
  return (
    <div className="charts">
      <Chart
        drawing={drawBars({ unit: 'count', bars: listPresentBars(states, reader) })}
        figures={figures}
        title={t('funnel.states')}
      >
        <StatesTable branch={view.branch} reader={reader} states={states} />
      </Chart>
      <Chart
        aside={t('funnel.durations.aside')}
        drawing={spans.length > 0 ? drawSpans({ spans }) : ''}
        figures={figures}
        title={t('funnel.durations')}
      >
        <DurationsTable months={months} reader={reader} states={states} />
      </Chart>
      <Chart drawing={drawColumns({ columns: sent })} figures={figures} title={t('funnel.months')}>
        <MonthsTable months={months} reader={reader} states={states} />
      </Chart>
    </div>
  );
}

/** How applications go through their steps, drawn, with the figures in tables. */
export function FunnelSection(props: Props) {
  const { reader, funnel } = props;
  const { t } = reader;
  return (
    <Card id="funnel" title={t('funnel.title')}>
      <FunnelForm {...props} />
      <Charts {...props} />
      {funnel.branches.length > 1 && (
        <section className="chart">
          <h3>{t('funnel.branches')}</h3>
          <BranchesTable branches={funnel.branches} reader={reader} />
        </section>
      )}
    </Card>
  );
}
