import { Link } from '@payloadcms/ui';
import { adminAddresses } from '../../../admin/addresses.ts';
import type { Reader } from '../../../admin/desk/reader.ts';
import { type QueueFilters, writeQueueFilters } from '../../queue/queue-filters.ts';
import { ForgetView } from './forget-view.client.tsx';
import { SaveView } from './save-view.client.tsx';
import type { SavedView } from './saved-view.ts';

interface Props {
  reader: Reader;
  views: readonly SavedView[];
  filters: QueueFilters;
}

/** The reader's own views of the queue, and the way to keep the present one. */
export function SavedViews({ reader: { t }, views, filters }: Props) {
  const query = writeQueueFilters({ ...filters, cursor: null }).toString();
  return (
    <section aria-label={t('queue.views')} className="saved-views">
      {views.length > 0 && (
        <ul>
          {views.map(({ key, name, query: saved }) => (
            <li className="saved-view" key={key}>
              <Link
                aria-current={saved === query ? 'page' : undefined}
                href={`${adminAddresses.applications}?${saved}`}
                prefetch={false}
              >
                {name}
              </Link>
              <ForgetView
                viewKey={key}
                words={{ remove: t('queue.views.remove', { name }), failed: t('desk.failed') }}
              />
            </li>
          ))}
        </ul>
      )}
      {query && (
        <details>
          <summary>{t('queue.views.keep')}</summary>
          <SaveView
            query={query}
            words={{
              name: t('queue.views.name'),
              save: t('queue.views.save'),
              saved: t('queue.views.saved'),
              failed: t('desk.failed'),
            }}
          />
        </details>
      )}
    </section>
  );
}
