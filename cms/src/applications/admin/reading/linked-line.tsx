import { Link } from '@payloadcms/ui';
import { adminAddresses } from '../../../admin/addresses.ts';
import type { Reader } from '../../../admin/desk/reader.ts';
import { formatMoment } from '../../../admin/start-page/format-moment.ts';
import type { LinkedApplication } from '../../staff/read-application.ts';
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
