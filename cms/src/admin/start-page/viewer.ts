import type { Payload, TypedUser } from 'payload';

/** For whom the start page is made: what they may not read, it does not show. */
export interface Viewer {
  payload: Payload;
  user: Extract<TypedUser, { collection: 'staff' }>;
}
