import { Link } from '@payloadcms/ui';
import type { ReactNode } from 'react';
import { configuration } from '../../configuration.ts';
import { adminAddresses } from '../addresses.ts';
import { ChangesSection } from './changes-section.tsx';
import { ConsentsSection } from './consents-section.tsx';
import type { EditorialWork } from './load-editorial-work.ts';
import type { PageContext } from './page-context.ts';
import { PlansSection } from './plans-section.tsx';
import { PublicationsSection } from './publications-section.tsx';
import { TranslationsSection } from './translations-section.tsx';

interface Props {
  context: PageContext;
  work: EditorialWork;
  name: string;
  /** What waits besides, for those who also read applications. */
  waiting?: ReactNode;
  /** What stands at the end of the page. */
  children?: ReactNode;
}

function Summary({ context: { t }, work }: Pick<Props, 'context' | 'work'>) {
  const refusals = work.plans.filter(({ refusal }) => refusal !== null).length;
  const open = work.concerns.filter(({ withdrawnOn }) => !withdrawnOn).length;
  const counts = [
    ['changes', work.drafts.length, 'admin.waiting.changes'],
    ['translations', work.untranslated.length, 'admin.waiting.translations'],
    ['plans', refusals, 'admin.waiting.refusals'],
    ['consents', open, 'admin.waiting.consents'],
  ] as const;
  const waiting = counts.filter(([, count]) => count > 0);
  if (waiting.length === 0) return <p>{t('admin.waiting.nothing')}</p>;
  return (
    <ul className="start-page__counts">
      {waiting.map(([section, count, message]) => (
        <li key={section}>
          <a href={`#${section}`}>{t(message, { count })}</a>
        </li>
      ))}
    </ul>
  );
}

function Actions({ t }: Pick<PageContext, 't'>) {
  return (
    <nav className="start-page__actions" aria-label={t('admin.actions')}>
      <Link href={adminAddresses.create('pages')} prefetch={false}>
        {t('admin.actions.page')}
      </Link>
      <Link href={adminAddresses.create('testimonials')} prefetch={false}>
        {t('admin.actions.story')}
      </Link>
      <Link href={adminAddresses.create('media')} prefetch={false}>
        {t('admin.actions.picture')}
      </Link>
      <a href={configuration.siteUrl}>{t('admin.site')}</a>
    </nav>
  );
}

/** The start page of those who publish. */
export function EditorialPage({ context, work, name, waiting, children }: Props) {
  const { t } = context;
  return (
    <>
      <header className="start-page__header">
        <p className="start-page__hello">{t('admin.hello', { name })}</p>
        <h1>{t('admin.waiting.title')}</h1>
        {waiting}
        <Summary context={context} work={work} />
        <Actions t={t} />
      </header>
      <div className="start-page__columns">
        <div>
          <ChangesSection
            context={context}
            drafts={work.drafts}
            editorsAtWork={work.editorsAtWork}
          />
          <TranslationsSection context={context} documents={work.untranslated} />
          <ConsentsSection context={context} concerns={work.concerns} />
        </div>
        <div>
          <PlansSection context={context} plans={work.plans} />
          <PublicationsSection context={context} publications={work.publications} />
        </div>
      </div>
      {children}
    </>
  );
}
