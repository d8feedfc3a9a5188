import type { AddressedCollection } from '../publishing/former-address.hook.ts';
import type { ResolveAddress } from '../rich-text/from-markdown.ts';
import type { LinkInput, LinkTarget } from './content/types.ts';

type Id = number | string;

/** The ids that the seed gave, by the keys of its content. */
export interface SeededIds {
  pages: Record<string, Id>;
  testimonials: Record<string, Id>;
  branches: Record<string, Id>;
  figures: Record<string, Id>;
  pictures: Record<string, Id>;
}

const collectionOf: Record<string, AddressedCollection> = {
  page: 'pages',
  story: 'testimonials',
  branch: 'branches',
};

function find(ids: SeededIds, kind: string, key: string) {
  const collection = collectionOf[kind];
  const value = collection && ids[collection as keyof SeededIds][key];
  return value === undefined || !collection ? undefined : { relationTo: collection, value };
}

/** Reads addresses such as `page:contact` in running text. */
export function resolveIn(ids: SeededIds): ResolveAddress {
  return (address) => {
    const [kind, key] = address.split(':', 2);
    return kind && key ? find(ids, kind, key) : undefined;
  };
}

/** A link as the content model holds it. */
export function toStoredLink(ids: SeededIds, link: LinkInput | null | undefined) {
  if (!link) return {};
  const target: LinkTarget = link.to;
  if ('url' in target) return { label: link.label, url: target.url };
  const [kind, key] = Object.entries(target)[0] ?? [];
  const document = kind && find(ids, kind, String(key));
  if (!document) throw new Error(`The link "${link.label}" leads nowhere: ${kind} ${key}.`);
  return { label: link.label, document };
}
