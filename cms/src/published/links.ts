import { portalPath } from '@duo/domain/accounts/portal-addresses';
import type { Link } from '@duo/domain/pages/blocks';
import { configuration } from '../configuration.ts';
import { type LinkKind, linkKinds } from '../links/link.field.ts';
import type { AddressedCollection } from '../publishing/former-address.hook.ts';
import { pathOf } from './addresses.ts';
import type { Reader } from './reader.ts';

/** Where a link to the portal leads: whoever applies is asked first whether it is for her. */
const portalPages = { apply: 'check', portal: 'signIn' } as const;

type StoredLink = {
  label?: string | null | undefined;
  kind?: LinkKind | keyof typeof portalPages | 'url' | null | undefined;
  url?: string | null | undefined;
} & { [kind in LinkKind]?: unknown };

/** The path of a related document; undefined when it is not published in the reader's language. */
export async function resolveDocument(
  reader: Reader,
  relation: { relationTo: AddressedCollection; value: unknown },
): Promise<string | undefined> {
  const { relationTo, value } = relation;
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value;
  const address = await reader.findAddress(relationTo, { id: { equals: id as number | string } });
  return address ? pathOf(reader, relationTo, address) : undefined;
}

function resolveDestination(reader: Reader, link: StoredLink) {
  if (!link.kind || link.kind === 'url') return link.url;
  if (link.kind === 'apply' || link.kind === 'portal') {
    const path = portalPath(portalPages[link.kind], reader.language);
    return new URL(path, configuration.portalUrl).href;
  }
  const value = link[link.kind];
  return value ? resolveDocument(reader, { relationTo: linkKinds[link.kind], value }) : undefined;
}

/** A link that leads somewhere in the reader's language, or null: a dead link is never shown. */
export async function resolveLink(
  reader: Reader,
  link: StoredLink | null | undefined,
): Promise<Link | null> {
  if (!link?.label) return null;
  const href = await resolveDestination(reader, link);
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
