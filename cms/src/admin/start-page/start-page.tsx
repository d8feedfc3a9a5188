import { reachOf } from '@duo/domain/accounts/permissions';
import { Gutter } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import { CoordinatorPage } from '../../applications/admin/start/coordinator-page.tsx';
import { type FunnelView, readFunnelView } from '../../applications/admin/start/funnel-period.ts';
import { loadApplicationsWork } from '../../applications/admin/start/load-applications-work.ts';
import { findReach } from '../../applications/application-access.ts';
import { TrainersPage } from '../../training/admin/start/trainers-page.tsx';
import { type Reader, readAs } from '../desk/reader.ts';
import { readSearchParams } from '../desk/search-params.ts';
import { EditorsPage } from './editors-page.tsx';
import { loadOwnBranches } from './load-own-branches.ts';
import { OwnBranches, Reading, WelcomePage } from './welcome-page.tsx';

async function CoordinatorsPage({ reader, view }: { reader: Reader; view: FunnelView }) {
  const { req, user, language, t } = reader;
  const branches = await loadOwnBranches({ payload: req.payload, user }, language);
  return (
    <CoordinatorPage reader={reader} view={view} work={await loadApplicationsWork(reader, view)}>
      <div className="start-page__columns">
        <Reading t={t} />
        <OwnBranches branches={branches} t={t} />
      </div>
    </CoordinatorPage>
  );
}

function Page({ reader, view }: { reader: Reader; view: FunnelView }) {
  const { req, user, t } = reader;
  if (reachOf(user.role, 'pages', 'update') === 'all') {
    return <EditorsPage reader={reader} view={view} />;
  }
  if (findReach(req, 'applications') !== false) {
    return <CoordinatorsPage reader={reader} view={view} />;
  }
  if (reachOf(user.role, 'lessons', 'update') === 'all') {
    return (
      <TrainersPage reader={reader}>
        <div className="start-page__columns">
          <Reading t={t} />
        </div>
      </TrainersPage>
    );
  }
  return <WelcomePage name={user.name} t={t} />;
}

/**
 * The admin's start page: for those who publish, what waits for them and what was published lately; for
 * those who read applications or see to the training, what waits there; for the others, what they can do here
 * today.
 */
export function StartPage({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const { user } = req;
  if (user?.collection !== 'staff') return null;
  return (
    <main className="start-page">
      <Gutter>
        <Page
          reader={readAs(req, user, new Date())}
          view={readFunnelView(readSearchParams(searchParams))}
        />
      </Gutter>
    </main>
  );
}
