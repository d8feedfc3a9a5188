import type { Language } from '@duo/domain/languages/languages';
import type { DocumentName } from './start-page/site-document.ts';

const admin = '/admin';

/** Where the admin's forms and lists are. */
export const adminAddresses = {
  start: admin,
  account: `${admin}/account`,
  list: (collection: string) => `${admin}/collections/${collection}`,
  create: (collection: string) => `${admin}/collections/${collection}/create`,
};

/** The form of a document or global, in the language to write in. */
export function formAddress({ kind, slug, id }: DocumentName, language?: Language): string {
  const form = kind === 'global' ? `globals/${slug}` : `collections/${slug}/${id}`;
  return `${admin}/${form}${language ? `?locale=${language}` : ''}`;
}
