import type { ReadApplication } from '../../../applications/staff/read-application.ts';
import type { Reader } from '../frame/reader.ts';
import { Card } from './card.tsx';
import { LinkedLine } from './linked-line.tsx';

interface Props {
  reader: Reader;
  application: ReadApplication;
}

/** What the same volunteer applied for before or since. */
export function OthersCard({ reader, application: { others } }: Props) {
  if (others.length === 0) return null;
  return (
    <Card id="others" title={reader.t('reading.others')}>
      <ul className="plain-list">
        {others.map((linked) => (
          <li key={linked.reference}>
            <LinkedLine linked={linked} reader={reader} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
