import { isPortalPage, type PortalPage } from '@duo/domain/accounts/portal-addresses';

/** Where somebody was going when she had to sign in: a page, and the key that its address names, where it does. */
export interface Destination {
  page: PortalPage;
  key: string | null;
}

/** The pages whose address says of what they are, by the name that it has there. */
const keyNames: Partial<Record<PortalPage, string>> = { lesson: 'lesson', printedModule: 'module' };

const keyForm = /^[a-z0-9-]{1,80}$/;

/** The page that was asked for, with the key of its address. */
export function destinationOf(page: PortalPage, query: URLSearchParams): Destination {
  const name = keyNames[page];
  const key = name ? query.get(name) : null;
  return { page, key: key && keyForm.test(key) ? key : null };
}

/** What the address of a destination needs. */
export function queryOf({ page, key }: Destination): Record<string, string> {
  const name = keyNames[page];
  return name && key ? { [name]: key } : {};
}

/** As it travels through the sign-in pages: `sessions`, `lesson/first-meeting`. */
export function writeDestination({ page, key }: Destination): string {
  return key ? `${page}/${key}` : page;
}

/** Null for what is no page of the portal, or has a key that its address doesn't take. */
export function readDestination(text: string | null | undefined): Destination | null {
  const [page, key = null, ...rest] = (text ?? '').split('/');
  if (!isPortalPage(page) || rest.length > 0) return null;
  if (key === null) return { page, key };
  return keyNames[page] && keyForm.test(key) ? { page, key } : null;
}
