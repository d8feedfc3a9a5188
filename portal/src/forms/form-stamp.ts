import type { PortalPage } from '@duo/domain/accounts/portal-addresses';
import { makeStamp, openStamp, type Stamp, sealStamp } from '../sealing/stamps.ts';
import type { Visit } from '../visit/visit.ts';

/** The stamp of the form that was sent; null when it has none, or one of another page. */
export function readStamp(visit: Visit, page: PortalPage): Stamp | null {
  const stamp = openStamp(visit.seals, visit.fields.get('stamp'));
  return stamp?.page === page ? stamp : null;
}

/** A new stamp for a form; `owner` is the volunteer to whom it is shown, where somebody is signed in. */
export function stampForm(visit: Visit, page: PortalPage, owner: number | string = ''): string {
  const { session, nowMs } = visit;
  return sealStamp(visit.seals, makeStamp(page, { owner: `${owner}`, session, nowMs }));
}
