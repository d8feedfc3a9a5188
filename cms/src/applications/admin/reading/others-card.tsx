import { Card } from '../../../admin/desk/card.tsx';
import type { Reader } from '../../../admin/desk/reader.ts';
import type { ReadApplication } from '../../staff/read-application.ts';
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
