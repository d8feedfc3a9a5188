import type { Link } from '@duo/domain/pages/blocks';
import { type AddressedCollection } from '../publishing/former-address.hook.ts';
import { pathOf } from './addresses.ts';
import type { Reader } from './reader.ts';

interface StoredLink {
  label?: string | null;
  url?: string | null;
  document?: { relationTo: AddressedCollection; value: unknown } | null;
}

/** The path of a related document; undefined when it is not published in the reader's language. */
export async function resolveDocument(
  reader: Reader,
  relation: { relationTo: AddressedCollection; value: unknown },
): Promise<string | undefined> {
  const { relationTo, value } = relation;
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value;
  const document = await reader.findById(relationTo, id as number | string);
  return document ? pathOf(reader, relationTo, document) : undefined;
}

/** A link that leads somewhere in the reader's language, or null: a dead link is never shown. */
export async function resolveLink(
  reader: Reader,
  link: StoredLink | null | undefined,
): Promise<Link | null> {
  if (!link?.label) return null;
  const href = link.document ? await resolveDocument(reader, link.document) : link.url;
  return href ? { label: link.label, href } : null;
}

/** Those of the links that lead somewhere, in their order. */
export async function resolveLinks(
  reader: Reader,
  links: readonly StoredLink[] | null | undefined,
): Promise<Link[]> {
  const resolved = await Promise.all((links ?? []).map((link) => resolveLink(reader, link)));
  return resolved.filter((link) => link !== null);
}
