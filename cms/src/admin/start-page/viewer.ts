import type { PayloadRequest } from 'payload';

/** For whom the start page is made: what they may not read, it does not show. */
export type Viewer = Pick<PayloadRequest, 'payload' | 'user'>;
