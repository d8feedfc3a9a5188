import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import { Announcer } from '../act/announcer.client.tsx';
import { LoadingPage } from '../act/page-loading.client.tsx';
import { adminAddresses } from '../addresses.ts';
import { type Reader, readAs } from './reader.ts';
import { readSearchParams } from './search-params.ts';
import { signInAddress } from './sign-in-address.ts';

interface Props {
  view: AdminViewServerProps;
  /** The class of the page, by which its styles know it. */
  className: string;
  /** The page of a member of staff. */
  draw: (reader: Reader) => Promise<ReactNode> | ReactNode;
}

/** Payload shows a page of our own to everybody who asks: whoever is not signed in does so first. */
function requireReader({ initPageResult: { req }, params, searchParams }: AdminViewServerProps) {
  const { user } = req;
  if (user?.collection === 'staff') return readAs(req, user, new Date());
  const segments = [params?.segments ?? []].flat();
  const path = `${adminAddresses.start}/${segments.join('/')}`;
  return redirect(signInAddress(path, readSearchParams(searchParams)));
}

/** What stands around a page of our own in the admin: the admin's own frame, and a place for news. */
export async function DeskFrame({ view, className, draw }: Props) {
  const reader = requireReader(view);
  const { t, user, req } = reader;
  const { locale, permissions, visibleEntities } = view.initPageResult;
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={view.params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={view.searchParams}
      user={user}
      visibleEntities={visibleEntities}
    >
      <main className={className}>
        <Gutter>
          <LoadingPage>
            <Announcer words={{ kept: t('desk.kept'), close: t('desk.close') }}>
              {await draw(reader)}
            </Announcer>
          </LoadingPage>
        </Gutter>
      </main>
    </DefaultTemplate>
  );
}
