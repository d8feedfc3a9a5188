import type { Translate } from '@duo/i18n/translate';
import { Link } from '@payloadcms/ui';
import { configuration } from '../../configuration.ts';
import { adminAddresses, formAddress } from '../addresses.ts';
import type { OwnBranch } from './load-own-branches.ts';

interface Props {
  t: Translate<'cms'>;
  name: string;
  branches: readonly OwnBranch[];
}

/** The branches that a coordinator works for. */
export function OwnBranches({ t, branches }: Pick<Props, 't' | 'branches'>) {
  return (
    <section className="start-page__section" aria-labelledby="branches-title">
      <h2 id="branches-title">{t('admin.welcome.ownBranches')}</h2>
      {branches.length === 0 && <p className="start-page__none">{t('admin.welcome.noBranch')}</p>}
      <ul className="start-page__list">
        {branches.map(({ id, city, phone }) => (
          <li key={id}>
            <Link href={formAddress({ kind: 'collection', slug: 'branches', id })} prefetch={false}>
              {city}
            </Link>
            {phone && <p>{phone}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What everybody may read here. */
export function Reading({ t }: Pick<Props, 't'>) {
  const links = [
    [adminAddresses.list('pages'), t('admin.welcome.pages')],
    [adminAddresses.list('testimonials'), t('admin.welcome.stories')],
    [adminAddresses.list('branches'), t('admin.welcome.branches')],
    [adminAddresses.list('figures'), t('admin.welcome.figures')],
    [adminAddresses.account, t('admin.welcome.account')],
  ] as const;
  return (
    <section className="start-page__section" aria-labelledby="reading-title">
      <h2 id="reading-title">{t('admin.welcome.links')}</h2>
      <ul className="start-page__list">
        {links.map(([address, words]) => (
          <li key={address}>
            <Link href={address} prefetch={false}>
              {words}
            </Link>
          </li>
        ))}
        <li>
          <a href={configuration.siteUrl}>{t('admin.site')}</a>
        </li>
      </ul>
    </section>
  );
}

/** The start page of coordinators who have no branch yet: what they can do here today. */
export function WelcomePage({ t, name }: Pick<Props, 't' | 'name'>) {
  return (
    <>
      <header className="start-page__header">
        <p className="start-page__hello">{t('admin.hello', { name })}</p>
        <h1>{t('admin.welcome.title')}</h1>
        <p className="start-page__lead">{t('admin.welcome.coordinator')}</p>
      </header>
      <div className="start-page__columns">
        <Reading t={t} />
        <OwnBranches branches={[]} t={t} />
      </div>
    </>
  );
}
