import type { QueueFilters } from '../../queue/queue-filters.ts';
import type { FilterChoice } from './load-filter-choices.ts';

interface Props {
  name: Exclude<keyof QueueFilters, 'unanswered' | 'search' | 'cursor'>;
  label: string;
  filters: QueueFilters;
  choices: readonly FilterChoice[];
  /** What is said where nothing is chosen; without it something always is. */
  any?: string;
}

export function FilterSelect({ name, label, filters, choices, any }: Props) {
  const id = `filter-${name}`;
  return (
    <div className="act-field">
      <label htmlFor={id}>{label}</label>
      <select defaultValue={filters[name] ?? ''} id={id} name={name}>
        {any && <option value="">{any}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
