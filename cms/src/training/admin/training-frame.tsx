import { reachOf } from '@duo/domain/accounts/permissions';
import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import { actorOf } from '../../accounts/actor.ts';
import { adminAddresses } from '../../admin/addresses.ts';
import { Announcer } from '../../admin/applications/act/announcer.client.tsx';
import { type Reader, readAs } from '../../admin/applications/frame/reader.ts';
import { readSearchParams } from '../../admin/applications/frame/search-params.ts';
import { signInAddress } from '../../admin/applications/frame/sign-in-address.ts';

interface Props {
  view: AdminViewServerProps;
  /** The page of a reader who sees to the training. */
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

function NotYours({ reader: { t } }: { reader: Reader }) {
  return (
    <section className="training__plain">
      <h1>{t('training.notYours.title')}</h1>
      <p>{t('training.notYours')}</p>
    </section>
  );
}

/** The frame of each page about the training: the admin's own, for trainers and admins. */
export async function TrainingFrame({ view, draw }: Props) {
  const reader = requireReader(view);
  const { t, user, req } = reader;
  const { locale, permissions, visibleEntities } = view.initPageResult;
  const isTrainer = reachOf(actorOf(req), 'lessons', 'read') === 'all';
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
      <main className="training">
        <Gutter>
          <Announcer words={{ kept: t('desk.kept'), close: t('desk.close') }}>
            {isTrainer ? await draw(reader) : <NotYours reader={reader} />}
          </Announcer>
        </Gutter>
      </main>
    </DefaultTemplate>
  );
}
