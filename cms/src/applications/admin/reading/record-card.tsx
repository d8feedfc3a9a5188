import { type RecordedField, recordedFields } from '@duo/domain/applications/recorded';
import { ActForm } from '../../../admin/act/act-form.client.tsx';
import { Card } from '../../../admin/desk/card.tsx';
import type { Reader } from '../../../admin/desk/reader.ts';
import { writeDay } from '../../../admin/desk/written-day.ts';
import type { ReadApplication } from '../../staff/read-application.ts';
import { recordedLabels } from './recorded-labels.ts';
import { staffAddresses } from './staff-addresses.ts';

interface Props {
  reader: Reader;
  application: ReadApplication;
}

interface FieldProps extends Props {
  field: RecordedField;
}

function RecordField({ reader: { t }, application: { recorded }, field }: FieldProps) {
  const id = `record-${field}`;
  const value = recorded[field];
  if (typeof value === 'boolean') {
    return (
      <label className="question-field__choice" htmlFor={id}>
        <input defaultChecked={value} id={id} name={field} type="checkbox" />
        <span>{t(recordedLabels[field])}</span>
      </label>
    );
  }
  return (
    <div className="act-field">
      <label htmlFor={id}>{t(recordedLabels[field])}</label>
      <input defaultValue={value ?? ''} id={id} name={field} type="date" />
    </div>
  );
}

/** What was recorded in an earlier step, to read. */
function RecordedBefore({ reader, application }: Props) {
  const { t, language, today } = reader;
  const { recorded, recordable } = application;
  const known = recordedFields.filter((field) => recorded[field] && !recordable.includes(field));
  if (known.length === 0) return null;
  return (
    <dl className="facts">
      {known.map((field) => {
        const value = recorded[field];
        return (
          <div key={field}>
            <dt>{t(recordedLabels[field])}</dt>
            <dd>
              {typeof value === 'string' ? writeDay(value, language, today) : t('reading.yes')}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Days and attendance of information session, interview and agreement: those of the present step to write down. */
export function RecordCard(props: Props) {
  const { reader, application } = props;
  const { t } = reader;
  const { recordable, recorded, reference, revision } = application;
  const isEmpty = recordable.length === 0 && !recordedFields.some((field) => recorded[field]);
  if (isEmpty) return null;
  const isBox = (field: RecordedField) => typeof recorded[field] === 'boolean';
  return (
    <Card id="record" title={t('reading.record')}>
      <RecordedBefore {...props} />
      {recordable.length > 0 && (
        <ActForm
          address={staffAddresses(reference).record}
          fields={{
            flags: recordable.filter(isBox),
            emptyAsNull: recordable.filter((field) => !isBox(field)),
          }}
          fixed={{ seenRevision: revision }}
          isOnWhatIsShown
          words={{ done: t('reading.record.done'), failed: t('desk.failed') }}
        >
          {recordable.map((field) => (
            <RecordField {...props} field={field} key={field} />
          ))}
          <button className="act-button" type="submit">
            {t('reading.record.save')}
          </button>
        </ActForm>
      )}
    </Card>
  );
}
