import { adminAddresses } from '../../../admin/addresses.ts';
import type { Reader } from '../../../admin/desk/reader.ts';
import type { Funnel } from '../../funnel/load-funnel.ts';
import { type FunnelView, funnelPeriods } from './funnel-period.ts';

interface Props {
  reader: Reader;
  funnel: Funnel;
  view: FunnelView;
}

/** Of which branch and how many months the funnel is drawn: a form that only changes the address. */
export function FunnelForm({ reader: { t }, funnel: { branches }, view }: Props) {
  return (
    <form action={`${adminAddresses.start}#funnel`} className="funnel-form" method="get">
      {branches.length > 1 && (
        <div className="act-field">
          <label htmlFor="funnel-branch">{t('queue.filter.branch')}</label>
          <select defaultValue={view.branch ?? ''} id="funnel-branch" name="branch">
            <option value="">{t('funnel.allBranches')}</option>
            {branches.map(({ branch }) => (
              <option key={branch.id} value={branch.id}>
                {branch.name}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="act-field">
        <label htmlFor="funnel-months">{t('funnel.period')}</label>
        <select defaultValue={view.months} id="funnel-months" name="months">
          {funnelPeriods.map((count) => (
            <option key={count} value={count}>
              {t('funnel.lastMonths', { count })}
            </option>
          ))}
        </select>
      </div>
      <button className="act-button" type="submit">
        {t('queue.filter.show')}
      </button>
    </form>
  );
}
