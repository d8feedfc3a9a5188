import { nameState } from '@duo/application-texts/state-texts';
import { applicationStates } from '@duo/domain/applications/states';
import { languageFacts, languages } from '@duo/domain/languages/languages';
import { Link } from '@payloadcms/ui';
import { adminAddresses } from '../../../admin/addresses.ts';
import type { Reader } from '../../../admin/desk/reader.ts';
import {
  dueFilters,
  listings,
  longestSearch,
  type QueueFilters,
  queueSorts,
} from '../../queue/queue-filters.ts';
import { dueNames, listingNames, sortNames } from './filter-names.ts';
import { FilterSelect } from './filter-select.tsx';
import type { FilterChoice, FilterChoices } from './load-filter-choices.ts';
import { isNarrowed } from './queue-address.ts';

interface Props {
  reader: Reader;
  filters: QueueFilters;
  choices: FilterChoices;
}

function listOwners({ reader: { t }, choices }: Props): FilterChoice[] {
  return [
    { value: 'me', label: t('queue.owner.me') },
    { value: 'nobody', label: t('people.nobody') },
    ...choices.colleagues,
  ];
}

function Selects(props: Props) {
  const { reader, filters, choices } = props;
  const { t, language } = reader;
  const any = t('queue.filter.any');
  const states = applicationStates.map((value) => ({ value, label: nameState(value, language) }));
  const dues = dueFilters.map((value) => ({ value, label: t(dueNames[value]) }));
  const spoken = languages.map((value) => ({ value, label: languageFacts[value].name }));
  const shown = { any, filters };
  return (
    <>
      <FilterSelect {...shown} choices={states} label={t('queue.filter.state')} name="state" />
      <FilterSelect {...shown} choices={dues} label={t('queue.filter.due')} name="due" />
      <FilterSelect
        {...shown}
        choices={listOwners(props)}
        label={t('queue.filter.owner')}
        name="owner"
      />
      {choices.branches.length > 1 && (
        <FilterSelect
          {...shown}
          choices={choices.branches}
          label={t('queue.filter.branch')}
          name="branch"
        />
      )}
      <FilterSelect
        {...shown}
        choices={spoken}
        label={t('queue.filter.language')}
        name="language"
      />
      <FilterSelect
        {...shown}
        choices={choices.sectors}
        label={t('queue.filter.sector')}
        name="sector"
      />
    </>
  );
}

function Order({ reader: { t }, filters }: Omit<Props, 'choices'>) {
  const sorts = queueSorts.map((value) => ({ value, label: t(sortNames[value]) }));
  const lists = listings.map((value) => ({ value, label: t(listingNames[value]) }));
  return (
    <>
      <FilterSelect
        choices={lists}
        filters={filters}
        label={t('queue.filter.listing')}
        name="listing"
      />
      <FilterSelect choices={sorts} filters={filters} label={t('queue.filter.sort')} name="sort" />
    </>
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
      <Selects {...props} />
      <Order {...props} />
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
      <div className="filters__do">
        <button className="act-button act-button--first" type="submit">
          {t('queue.filter.show')}
        </button>
        {isNarrowed(filters) && (
          <Link href={adminAddresses.applications} prefetch={false}>
            {t('queue.filter.clear')}
          </Link>
        )}
      </div>
    </form>
  );
}
