import { Link } from '@payloadcms/ui';
import type { LinkedApplication } from '../../../applications/staff/read-application.ts';
import { adminAddresses } from '../../addresses.ts';
import { formatMoment } from '../../start-page/format-moment.ts';
import type { Reader } from '../frame/reader.ts';
import { StateBadge } from '../frame/state-badge.tsx';

/** Another application in a line: whose, which, where it stands and since when it is there. */
export function LinkedLine({ reader, linked }: { reader: Reader; linked: LinkedApplication }) {
  const { t, language, now } = reader;
  const { reference, name, state, city, startedAt, submittedAt } = linked;
  const moment = formatMoment(submittedAt ?? startedAt, language, now);
  return (
    <p className="linked">
      <Link href={adminAddresses.application(reference)} prefetch={false}>
        {name ?? t('reading.nameless')}
      </Link>{' '}
      <span className="reference">{reference}</span>{' '}
      <StateBadge language={language} state={state} />{' '}
      <span className="linked__facts">{[city, moment].filter(Boolean).join(' · ')}</span>
    </p>
  );
}
