import { ApplicationActions } from '../../applications/admin/start/coordinator-page.tsx';
import type { FunnelView } from '../../applications/admin/start/funnel-period.ts';
import { FunnelSection } from '../../applications/admin/start/funnel-section.tsx';
import { loadApplicationsWork } from '../../applications/admin/start/load-applications-work.ts';
import { WaitingTiles } from '../../applications/admin/start/waiting-tiles.tsx';
import { findReach } from '../../applications/application-access.ts';
import type { Reader } from '../desk/reader.ts';
import { EditorialPage } from './editorial-page.tsx';
import { loadEditorialWork } from './load-editorial-work.ts';
import type { PageContext } from './page-context.ts';

/** The start page of those who publish; with the applications, for whoever reads those too. */
export async function EditorsPage({ reader, view }: { reader: Reader; view: FunnelView }) {
  const { req, user, t, language, now } = reader;
  const { payload } = req;
  const editorial = await loadEditorialWork({ user, payload }, now);
  const isReader = findReach(req, 'applications') !== false;
  const applications = isReader ? await loadApplicationsWork(reader, view) : null;
  const context: PageContext = {
    t,
    language,
    now,
    i18n: req.i18n as PageContext['i18n'],
    config: payload.config,
    documents: editorial.documents,
  };
  const waiting = applications && (
    <>
      <h2>{t('queue.title')}</h2>
      <WaitingTiles counts={applications.counts} reader={reader} />
      <ApplicationActions reader={reader} />
      <h2>{t('admin.waiting.site')}</h2>
    </>
  );
  return (
    <EditorialPage context={context} name={user.name} waiting={waiting} work={editorial}>
      {applications && <FunnelSection funnel={applications.funnel} reader={reader} view={view} />}
    </EditorialPage>
  );
}
