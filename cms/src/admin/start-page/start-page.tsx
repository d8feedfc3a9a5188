import { reachOf } from '@duo/domain/accounts/permissions';
import { createTranslator } from '@duo/i18n/translate';
import { Gutter } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import { staffLanguageOf } from '../staff-language.ts';
import { EditorialPage } from './editorial-page.tsx';
import { loadEditorialWork } from './load-editorial-work.ts';
import { loadOwnBranches } from './load-own-branches.ts';
import type { PageContext } from './page-context.ts';
import type { Viewer } from './viewer.ts';
import { WelcomePage } from './welcome-page.tsx';

async function EditorsStart({
  viewer,
  i18n,
  name,
}: {
  viewer: Viewer;
  i18n: PageContext['i18n'];
  name: string;
}) {
  const now = new Date();
  const work = await loadEditorialWork(viewer, now);
  const language = staffLanguageOf(i18n);
  const context: PageContext = {
    t: createTranslator(language, 'cms'),
    language,
    now,
    i18n,
    config: viewer.payload.config,
    documents: work.documents,
  };
  return <EditorialPage context={context} work={work} name={name} />;
}

/**
 * The admin's start page: for those who publish, what waits for them and what was published lately;
 * for the others, what they can do here today.
 */
export async function StartPage({ initPageResult: { req } }: AdminViewServerProps) {
  const { payload, user, i18n } = req;
  if (user?.collection !== 'staff') return null;
  const viewer: Viewer = { user, payload };
  const { role, name } = user;
  const publishes = reachOf(role, 'pages', 'update') === 'all';
  const language = staffLanguageOf(i18n);
  return (
    <main className="start-page">
      <Gutter>
        {publishes ? (
          <EditorsStart viewer={viewer} i18n={i18n as PageContext['i18n']} name={name} />
        ) : (
          <WelcomePage
            t={createTranslator(language, 'cms')}
            name={name}
            role={role}
            branches={await loadOwnBranches(viewer, language)}
          />
        )}
      </Gutter>
    </main>
  );
}
