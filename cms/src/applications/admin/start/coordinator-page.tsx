import { Link } from '@payloadcms/ui';
import type { ReactNode } from 'react';
import { adminAddresses } from '../../../admin/addresses.ts';
import type { Reader } from '../../../admin/desk/reader.ts';
import type { FunnelView } from './funnel-period.ts';
import { FunnelSection } from './funnel-section.tsx';
import type { ApplicationsWork } from './load-applications-work.ts';
import { WaitingTiles } from './waiting-tiles.tsx';

interface Props {
  reader: Reader;
  work: ApplicationsWork;
  view: FunnelView;
  /** What else the reader can do in the admin. */
  children: ReactNode;
}

/** The ways to the applications. */
export function ApplicationActions({ reader: { t } }: { reader: Reader }) {
  return (
    <nav aria-label={t('queue.title')} className="start-page__actions">
      <Link href={adminAddresses.applications} prefetch={false}>
        {t('waiting.all')}
      </Link>
      <Link href={adminAddresses.byTelephone} prefetch={false}>
        {t('queue.byTelephone')}
      </Link>
    </nav>
  );
}

/** The start page of coordinators: what waits for them, and how applications go through their steps. */
export function CoordinatorPage({ reader, work, view, children }: Props) {
  const { t, user } = reader;
  return (
    <>
      <header className="start-page__header">
        <p className="start-page__hello">{t('admin.hello', { name: user.name })}</p>
        <h1>{t('admin.waiting.title')}</h1>
        <WaitingTiles counts={work.counts} reader={reader} />
        <ApplicationActions reader={reader} />
      </header>
      <FunnelSection funnel={work.funnel} reader={reader} view={view} />
      {children}
    </>
  );
}
