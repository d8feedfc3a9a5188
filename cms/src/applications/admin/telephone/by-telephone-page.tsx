import { Link } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import { adminAddresses } from '../../../admin/addresses.ts';
import type { Reader } from '../../../admin/desk/reader.ts';
import { ApplicationsFrame } from '../frame/applications-frame.tsx';
import { BeginForm } from './begin-form.tsx';
import { loadOwnDrafts } from './load-own-drafts.ts';
import { OwnDrafts } from './own-drafts.tsx';
import { TakeUpForm } from './take-up-form.tsx';

async function draw(reader: Reader) {
  const { t } = reader;
  return (
    <>
      <header className="applications__header">
        <p>
          <Link href={adminAddresses.applications} prefetch={false}>
            {t('reading.back')}
          </Link>
        </p>
        <h1>{t('telephone.title')}</h1>
        <p className="applications__lead">{t('telephone.lead')}</p>
      </header>
      <div className="applications__columns applications__columns--even">
        <BeginForm reader={reader} />
        <TakeUpForm reader={reader} />
        <OwnDrafts drafts={await loadOwnDrafts(reader)} reader={reader} />
      </div>
    </>
  );
}

/** Where help on the telephone begins: with a new application, or with one that somebody began herself. */
export function ByTelephonePage(view: AdminViewServerProps) {
  return <ApplicationsFrame draw={draw} view={view} />;
}
