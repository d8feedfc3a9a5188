import { reachOf } from '@duo/domain/accounts/permissions';
import { createTranslator } from '@duo/i18n/translate';
import { Link } from '@payloadcms/ui';
import type { ServerProps } from 'payload';
import { actorOf } from '../accounts/actor.ts';
import { findReach } from '../applications/application-access.ts';
import { configuration } from '../configuration.ts';
import { adminAddresses } from './addresses.ts';
import { staffLanguageOf } from './staff-language.ts';

/** The first links of the menu: the start page, what the reader sees to by role, and the site itself. */
export function MenuLinks({ i18n, user }: ServerProps) {
  const t = createTranslator(staffLanguageOf(i18n), 'cms');
  const isReader = findReach({ user: user ?? null }, 'applications') !== false;
  const isTrainer = reachOf(actorOf({ user: user ?? null }), 'lessons', 'read') !== undefined;
  return (
    <div className="duo-menu-links">
      <Link className="nav__link" href={adminAddresses.start} prefetch={false}>
        {t('admin.start')}
      </Link>
      {isReader && (
        <Link className="nav__link" href={adminAddresses.applications} prefetch={false}>
          {t('queue.title')}
        </Link>
      )}
      {isTrainer && (
        <Link className="nav__link" href={adminAddresses.training} prefetch={false}>
          {t('training.waiting.title')}
        </Link>
      )}
      {isTrainer && (
        <Link className="nav__link" href={adminAddresses.learners} prefetch={false}>
          {t('training.learners.title')}
        </Link>
      )}
      {isTrainer && (
        <Link className="nav__link" href={adminAddresses.translations} prefetch={false}>
          {t('training.translations.title')}
        </Link>
      )}
      <a className="nav__link" href={configuration.siteUrl}>
        {t('admin.site')}
      </a>
    </div>
  );
}
