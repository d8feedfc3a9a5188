import { nameState } from '@duo/application-texts/state-texts';
import { applicationStates } from '@duo/domain/applications/states';
import { languageFacts, languages } from '@duo/domain/languages/languages';
import type { Reader } from '../../../admin/desk/reader.ts';
import { dueFilters, listings, type QueueFilters, queueSorts } from '../../queue/queue-filters.ts';
import { dueNames, listingNames, sortNames } from './filter-names.ts';
import type { FilterChoice, FilterChoices } from './load-filter-choices.ts';

export type SelectName = Exclude<keyof QueueFilters, 'unanswered' | 'search' | 'cursor'>;

/** A filter that is a choice among several. */
export interface Select {
  name: SelectName;
  label: string;
  choices: readonly FilterChoice[];
  /** What is chosen where nothing is said; null where that narrows nothing down. */
  usual: string | null;
}

/** The filters of the queue for a reader, in their order. */
export function listSelects(
  { t, language }: Pick<Reader, 't' | 'language'>,
  choices: FilterChoices,
): Select[] {
  const named = <T extends string>(values: readonly T[], label: (value: T) => string) =>
    values.map((value) => ({ value, label: label(value) }));
  const owners = [
    { value: 'me', label: t('queue.owner.me') },
    { value: 'nobody', label: t('people.nobody') },
    ...choices.colleagues,
  ];
  const listed: Select[] = [
    {
      name: 'state',
      label: t('queue.filter.state'),
      choices: named(applicationStates, (state) => nameState(state, language)),
      usual: null,
    },
    {
      name: 'due',
      label: t('queue.filter.due'),
      choices: named(dueFilters, (due) => t(dueNames[due])),
      usual: null,
    },
    { name: 'owner', label: t('queue.filter.owner'), choices: owners, usual: null },
    { name: 'branch', label: t('queue.filter.branch'), choices: choices.branches, usual: null },
    {
      name: 'language',
      label: t('queue.filter.language'),
      choices: named(languages, (code) => languageFacts[code].name),
      usual: null,
    },
    { name: 'sector', label: t('queue.filter.sector'), choices: choices.sectors, usual: null },
    {
      name: 'listing',
      label: t('queue.filter.listing'),
      choices: named(listings, (listing) => t(listingNames[listing])),
      usual: 'open',
    },
    {
      name: 'sort',
      label: t('queue.filter.sort'),
      choices: named(queueSorts, (sort) => t(sortNames[sort])),
      usual: 'due',
    },
  ];
  return listed.filter(({ name, choices }) => name !== 'branch' || choices.length > 1);
}

/** What is chosen, in the reader's words, but for what goes without saying. */
export function listChosen(
  selects: readonly Select[],
  filters: QueueFilters,
  { t }: Pick<Reader, 't'>,
): string[] {
  const chosen = selects.flatMap(({ name, label, choices, usual }) => {
    if (filters[name] === usual || (name === 'listing' && filters.state)) return [];
    const found = choices.find(({ value }) => value === filters[name]);
    return found ? `${t('desk.label', { label })} ${found.label}` : [];
  });
  return filters.unanswered ? [...chosen, t('queue.filter.unanswered')] : chosen;
}
