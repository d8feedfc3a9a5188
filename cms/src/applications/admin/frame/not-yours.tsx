import { reachOf } from '@duo/domain/accounts/permissions';
import { Link } from '@payloadcms/ui';
import { adminAddresses } from '../../../admin/addresses.ts';
import type { Reader } from '../../../admin/desk/reader.ts';

/** For staff who have no applications to read: by their role, or for want of a branch. */
export function NotYours({ reader: { t, user } }: { reader: Reader }) {
  const isWithoutBranch = reachOf(user.role, 'applications', 'read') !== undefined;
  return (
    <section className="applications__plain">
      <h1>{t('desk.notYours.title')}</h1>
      <p>{t(isWithoutBranch ? 'admin.welcome.noBranch' : 'desk.notYours')}</p>
      <p>
        <Link href={adminAddresses.start} prefetch={false}>
          {t('admin.start')}
        </Link>
      </p>
    </section>
  );
}
