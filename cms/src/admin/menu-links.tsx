import { createTranslator } from '@duo/i18n/translate';
import { Link } from '@payloadcms/ui';
import type { ServerProps } from 'payload';
import { configuration } from '../configuration.ts';
import { adminAddresses } from './addresses.ts';
import { staffLanguageOf } from './staff-language.ts';

/** The first links of the menu: the start page, and the site itself. */
export function MenuLinks({ i18n }: ServerProps) {
  const t = createTranslator(staffLanguageOf(i18n), 'cms');
  return (
    <div className="duo-menu-links">
      <Link className="nav__link" href={adminAddresses.start} prefetch={false}>
        {t('admin.start')}
      </Link>
      <a className="nav__link" href={configuration.siteUrl}>
        {t('admin.site')}
      </a>
    </div>
  );
}
