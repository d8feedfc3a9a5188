import { adminAddresses } from '../addresses.ts';

/** Where somebody signs in to come back to a page of the admin. */
export function signInAddress(path: string, searchParams: URLSearchParams): string {
  const page = searchParams.size > 0 ? `${path}?${searchParams}` : path;
  return `${adminAddresses.login}?${new URLSearchParams({ redirect: page })}`;
}
