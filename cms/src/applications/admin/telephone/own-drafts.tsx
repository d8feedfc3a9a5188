import { Link } from '@payloadcms/ui';
import { adminAddresses } from '../../../admin/addresses.ts';
import { Card } from '../../../admin/desk/card.tsx';
import type { Reader } from '../../../admin/desk/reader.ts';
import { writeDay } from '../../../admin/desk/written-day.ts';
import { queueAddress } from '../queue/queue-address.ts';
import type { OwnDraft } from './load-own-drafts.ts';

interface Props {
  reader: Reader;
  drafts: readonly OwnDraft[];
}

/** What the reader began on the telephone and can go on with, and the way to what others did. */
export function OwnDrafts({ reader: { t, language, today }, drafts }: Props) {
  return (
    <Card aside={t('telephone.drafts.aside')} id="drafts" title={t('telephone.drafts')}>
      {drafts.length === 0 && <p className="desk-card__none">{t('telephone.drafts.none')}</p>}
      <ul className="plain-list">
        {drafts.map(({ reference, name, begunOn }) => (
          <li key={reference}>
            <p className="linked">
              <Link href={adminAddresses.application(reference)} prefetch={false}>
                {name ?? t('reading.nameless')}
              </Link>
              <span className="reference">{reference}</span>
              <span className="linked__facts">
                {t('reading.begun', { date: writeDay(begunOn, language, today) })}
              </span>
            </p>
          </li>
        ))}
      </ul>
      <p>
        <Link href={queueAddress({ state: 'draft' })} prefetch={false}>
          {t('telephone.drafts.all')}
        </Link>
      </p>
    </Card>
  );
}
