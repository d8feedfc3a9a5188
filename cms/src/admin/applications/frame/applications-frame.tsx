import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import { findReach } from '../../../applications/application-access.ts';
import { adminAddresses } from '../../addresses.ts';
import { Announcer } from '../act/announcer.client.tsx';
import { NotYours } from './not-yours.tsx';
import { type Reader, readAs } from './reader.ts';
import { readSearchParams } from './search-params.ts';
import { signInAddress } from './sign-in-address.ts';

interface Props {
  view: AdminViewServerProps;
  /** The page of a reader who may read applications. */
  draw: (reader: Reader) => Promise<ReactNode>;
}

/** Payload shows a page of our own to everybody who asks: whoever is not signed in does so first. */
function requireReader({ initPageResult: { req }, params, searchParams }: AdminViewServerProps) {
  const { user } = req;
  if (user?.collection === 'staff') return readAs(req, user, new Date());
  const segments = [params?.segments ?? []].flat();
  const path = `${adminAddresses.start}/${segments.join('/')}`;
  return redirect(signInAddress(path, readSearchParams(searchParams)));
}

/** The frame of each page about applications: the admin's own, for those who read applications. */
export async function ApplicationsFrame({ view, draw }: Props) {
  const reader = requireReader(view);
  const { t, user, req } = reader;
  const { locale, permissions, visibleEntities } = view.initPageResult;
  const isReader = findReach(req, 'applications') !== false;
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
      <main className="applications">
        <Gutter>
          <Announcer words={{ kept: t('desk.kept'), close: t('desk.close') }}>
            {isReader ? await draw(reader) : <NotYours reader={reader} />}
          </Announcer>
        </Gutter>
      </main>
    </DefaultTemplate>
  );
}
