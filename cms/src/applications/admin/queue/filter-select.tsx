import type { QueueFilters } from '../../queue/queue-filters.ts';
import type { Select } from './list-selects.ts';

interface Props {
  select: Select;
  filters: QueueFilters;
  /** What is said where nothing is chosen. */
  any: string;
}

export function FilterSelect({ select: { name, label, choices, usual }, filters, any }: Props) {
  const id = `filter-${name}`;
  return (
    <div className="act-field">
      <label htmlFor={id}>{label}</label>
      <select defaultValue={filters[name] ?? ''} id={id} name={name}>
        {usual === null && <option value="">{any}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
