import type { PortalPage } from '@duo/domain/accounts/portal-addresses';
import { openRefusedPost } from '../sealing/refused-post.ts';
import { hashSession, type Stamp } from '../sealing/stamps.ts';
import type { Visit } from '../visit/visit.ts';
import { readStamp } from './form-stamp.ts';

/** A form that somebody who is signed in sent, and what may be done with it. */
export type PrivateForm =
  /** Do what it asks for. */
  | { state: 'sent'; stamp: Stamp }
  /** It was refused for want of a session, and is back: show it, and do nothing. */
  | { state: 'returned'; fields: URLSearchParams }
  /** Show the page: this form was made for somebody else, or by nobody. */
  | { state: 'strange' };

/**
 * Tells what to do with a form. One that was shown to another volunteer is strange, and so is one that comes
 * back to another than her who typed it: on a shared computer nobody acts with someone else's form.
 */
export async function receivePrivateForm(visit: Visit, page: PortalPage): Promise<PrivateForm> {
  const post = visit.fields.get('post');
  if (post) {
    const { volunteer } = await visit.cms.fetchHome();
    const fields = openRefusedPost(visit.seals, `${volunteer.id}`, post);
    return fields ? { state: 'returned', fields } : { state: 'strange' };
  }
  const stamp = readStamp(visit, page);
  if (!stamp) return { state: 'strange' };
  return (await isOwn(visit, stamp)) ? { state: 'sent', stamp } : { state: 'strange' };
}

async function isOwn(visit: Visit, stamp: Stamp): Promise<boolean> {
  if (stamp.sessionHash === hashSession(visit.session)) return true;
  const { volunteer } = await visit.cms.fetchHome();
  return `${volunteer.id}` === stamp.owner;
}
