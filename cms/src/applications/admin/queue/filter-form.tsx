import { Link } from '@payloadcms/ui';
import { adminAddresses } from '../../../admin/addresses.ts';
import type { Reader } from '../../../admin/desk/reader.ts';
import { longestSearch, type QueueFilters } from '../../queue/queue-filters.ts';
import { FilterSelect } from './filter-select.tsx';
import { listChosen, listSelects } from './list-selects.ts';
import type { FilterChoices } from './load-filter-choices.ts';
import { isNarrowed } from './queue-address.ts';

interface Props {
  reader: Reader;
  filters: QueueFilters;
  choices: FilterChoices;
}

function Search({ reader: { t }, filters }: Omit<Props, 'choices'>) {
  return (
    <div className="act-field filters__search">
      <label htmlFor="filter-search">{t('queue.filter.search')}</label>
      <input
        defaultValue={filters.search}
        id="filter-search"
        maxLength={longestSearch}
        name="search"
        type="search"
      />
    </div>
  );
}

/** What is seldom needed, folded away behind the words for what is chosen of it. */
function More({ reader, filters, choices }: Props) {
  const { t } = reader;
  const selects = listSelects(reader, choices);
  const chosen = listChosen(selects, filters, reader);
  return (
    <details className="filters__more">
      <summary>{chosen.length > 0 ? chosen.join(' · ') : t('queue.filters')}</summary>
      <div className="filters__selects">
        {selects.map((select) => (
          <FilterSelect
            any={t('queue.filter.any')}
            filters={filters}
            key={select.name}
            select={select}
          />
        ))}
        <label className="question-field__choice" htmlFor="filter-unanswered">
          <input
            defaultChecked={filters.unanswered}
            id="filter-unanswered"
            name="unanswered"
            type="checkbox"
            value="1"
          />
          <span>{t('queue.filter.unanswered')}</span>
        </label>
      </div>
    </details>
  );
}

/** By which the queue is searched, narrowed down and put in order: a form that only changes the address. */
export function FilterForm(props: Props) {
  const { reader, filters } = props;
  const { t } = reader;
  return (
    // A form of the page before stays as it was typed in unless it is another one.
    <form
      action={adminAddresses.applications}
      className="filters"
      key={JSON.stringify(filters)}
      method="get"
    >
      <Search filters={filters} reader={reader} />
      <More {...props} />
      <button className="act-button act-button--first" type="submit">
        {t('queue.filter.show')}
      </button>
      {isNarrowed(filters) && (
        <Link className="filters__clear" href={adminAddresses.applications} prefetch={false}>
          {t('queue.filter.clear')}
        </Link>
      )}
    </form>
  );
}
