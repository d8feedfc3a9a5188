import { type LinkKind, linkKinds } from '../links/link.field.ts';
import type { ResolveAddress } from '../rich-text/from-markdown.ts';
import type { LinkInput } from './content/types.ts';

type Id = number | string;

/** The ids that the seed gave, by the keys of its content. */
export interface SeededIds {
  pages: Record<string, Id>;
  testimonials: Record<string, Id>;
  branches: Record<string, Id>;
  figures: Record<string, Id>;
  pictures: Record<string, Id>;
}

function isLinkKind(kind: string | undefined): kind is LinkKind {
  return kind !== undefined && Object.hasOwn(linkKinds, kind);
}

/** Reads addresses such as `page:contact` in running text. */
export function resolveIn(ids: SeededIds): ResolveAddress {
  return (address) => {
    const [kind, key] = address.split(':', 2);
    if (!isLinkKind(kind) || !key) return undefined;
    const value = ids[linkKinds[kind]][key];
    return value === undefined ? undefined : { relationTo: linkKinds[kind], value };
  };
}

/** A link as the content model holds it. */
export function toStoredLink(ids: SeededIds, link: LinkInput | null | undefined) {
  if (!link) return {};
  const { label } = link;
  const [kind, key] = Object.entries(link.to)[0] ?? [];
  if (kind === 'url') return { label, kind, url: key };
  if (kind === 'apply' || kind === 'portal') return { label, kind };
  const value = isLinkKind(kind) ? ids[linkKinds[kind]][String(key)] : undefined;
  if (!kind || value === undefined) throw new Error(`The link "${label}" leads nowhere.`);
  return { label, kind, [kind]: value };
}
