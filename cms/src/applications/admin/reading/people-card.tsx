import { ActForm } from '../../../admin/act/act-form.client.tsx';
import { Card } from '../../../admin/desk/card.tsx';
import type { Reader } from '../../../admin/desk/reader.ts';
import type { Colleague, ReadApplication } from '../../staff/read-application.ts';
import { staffAddresses } from './staff-addresses.ts';

interface Props {
  reader: Reader;
  application: ReadApplication;
}

interface SelectProps extends Props {
  part: 'owner' | 'cover';
}

/** Whoever has it now stays in the list, even after leaving. */
function listPeople(colleagues: readonly Colleague[], present: Colleague | null): Colleague[] {
  const isThere = colleagues.some(({ id }) => id === present?.id);
  return present && !isThere ? [present, ...colleagues] : [...colleagues];
}

function PersonSelect({ reader: { t }, application, part }: SelectProps) {
  const present = application[part];
  const id = `people-${part}`;
  return (
    <div className="act-field">
      <label htmlFor={id}>{t(part === 'owner' ? 'people.owner' : 'people.cover')}</label>
      <select defaultValue={present?.id ?? ''} id={id} key={present?.id ?? ''} name={part}>
        <option value="">{t('people.nobody')}</option>
        {listPeople(application.colleagues, present).map((colleague) => (
          <option key={colleague.id} value={colleague.id}>
            {colleague.name ?? t('people.left')}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Who sees to it, and who does when that person is away. */
export function PeopleCard(props: Props) {
  const { reader, application } = props;
  const { t } = reader;
  return (
    <Card id="people" title={t('people.title')}>
      <ActForm
        address={staffAddresses(application.reference).people}
        className="act-form--pair"
        fields={{ emptyAsNull: ['owner', 'cover'] }}
        words={{ done: t('people.done'), failed: t('desk.failed') }}
      >
        <PersonSelect {...props} part="owner" />
        <PersonSelect {...props} part="cover" />
        <button className="act-button" type="submit">
          {t('people.save')}
        </button>
      </ActForm>
    </Card>
  );
}
