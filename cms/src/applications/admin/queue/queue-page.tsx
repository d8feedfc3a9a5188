import { Link } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import { adminAddresses } from '../../../admin/addresses.ts';
import type { Reader } from '../../../admin/desk/reader.ts';
import { readSearchParams } from '../../../admin/desk/search-params.ts';
import { loadCounts } from '../../queue/load-counts.ts';
import { loadQueue, type QueuePage as Page } from '../../queue/load-queue.ts';
import { type QueueFilters, readQueueFilters } from '../../queue/queue-filters.ts';
import { ApplicationsFrame } from '../frame/applications-frame.tsx';
import { CountLinks } from './count-links.tsx';
import { FilterForm } from './filter-form.tsx';
import { loadFilterChoices } from './load-filter-choices.ts';
import { loadSavedViews } from './load-saved-views.ts';
import { exportAddress, isNarrowed, queueAddress } from './queue-address.ts';
import { QueueTable } from './queue-table.tsx';
import { SavedViews } from './saved-views.tsx';

interface Props {
  reader: Reader;
  filters: QueueFilters;
}

function Header({ reader: { t }, filters }: Props) {
  return (
    <header className="applications__header applications__header--wide">
      <h1>{t('queue.title')}</h1>
      <nav aria-label={t('admin.actions')} className="applications__actions">
        <Link
          className="act-button act-button--first"
          href={adminAddresses.byTelephone}
          prefetch={false}
        >
          {t('queue.byTelephone')}
        </Link>
        <a className="act-button act-button--quiet" download href={exportAddress(filters)}>
          {t('queue.export')}
        </a>
      </nav>
    </header>
  );
}

/** What to do where there is nothing to list. */
function Nothing({ reader: { t }, filters }: Props) {
  return (
    <section className="queue__nothing">
      <h2>{t(isNarrowed(filters) ? 'queue.nothing.narrowed' : 'queue.nothing')}</h2>
      <p>{t(isNarrowed(filters) ? 'queue.nothing.narrowed.text' : 'queue.nothing.text')}</p>
      {isNarrowed(filters) && (
        <p>
          <Link href={adminAddresses.applications} prefetch={false}>
            {t('queue.filter.clear')}
          </Link>
        </p>
      )}
    </section>
  );
}

function Pages({ reader: { t }, filters, page }: Props & { page: Page }) {
  if (!page.next && !filters.cursor && !page.isCut) return null;
  return (
    <nav aria-label={t('queue.pages')} className="queue__pages">
      {page.isCut && <p>{t('queue.cut')}</p>}
      {filters.cursor && (
        <Link href={queueAddress({ ...filters, cursor: null })} prefetch={false}>
          {t('queue.firstPage')}
        </Link>
      )}
      {page.next && (
        <Link
          className="act-button"
          href={queueAddress({ ...filters, cursor: page.next })}
          prefetch={false}
        >
          {t('queue.nextPage')}
        </Link>
      )}
    </nav>
  );
}

async function drawQueue(reader: Reader, filters: QueueFilters) {
  const { req, now } = reader;
  const [page, counts] = [
    await loadQueue(req, filters, now),
    await loadCounts(req, now, filters.branch),
  ];
  const [choices, views] = [await loadFilterChoices(reader), await loadSavedViews(reader)];
  return (
    <>
      <Header filters={filters} reader={reader} />
      <CountLinks counts={counts} filters={filters} reader={reader} />
      <SavedViews filters={filters} reader={reader} views={views} />
      <FilterForm choices={choices} filters={filters} reader={reader} />
      {page.rows.length === 0 ? (
        <Nothing filters={filters} reader={reader} />
      ) : (
        <QueueTable reader={reader} rows={page.rows} />
      )}
      <Pages filters={filters} page={page} reader={reader} />
    </>
  );
}

/** The applications of the branches that the reader works for, and the ways to narrow them down. */
export function QueuePage(view: AdminViewServerProps) {
  const filters = readQueueFilters(readSearchParams(view.searchParams));
  return <ApplicationsFrame draw={(reader) => drawQueue(reader, filters)} view={view} />;
}
