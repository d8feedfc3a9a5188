import type { Application } from '../../../payload-types.ts';

/** Whether an application is still being written down with somebody on the telephone. */
export function isTelephoneDraft({ listing, channel }: Application): boolean {
  return listing === 'draft' && channel === 'telephone';
}
