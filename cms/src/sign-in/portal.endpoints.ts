import type { Endpoint } from 'payload';
import { accountEndpoints } from './account.endpoints.ts';
import { changeEmailEndpoints } from './change-email.endpoints.ts';
import { signInEndpoints } from './sign-in.endpoints.ts';

/** What the portal asks about accounts, under `/api/portal`. */
export const portalEndpoints: Endpoint[] = [
  ...signInEndpoints,
  ...accountEndpoints,
  ...changeEmailEndpoints,
];
