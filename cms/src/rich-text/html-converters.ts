import type { HTMLConverters } from '@payloadcms/richtext-lexical/html';

/** The address of a link's node, made safe for an attribute; undefined when it may not be linked to. */
export type ResolveHref = (fields: LinkFields) => string | undefined;

export interface LinkFields {
  linkType?: string;
  url?: string | null;
  doc?: unknown;
}

const allowedAddress = /^(?:https:\/\/|mailto:|tel:|\/(?!\/))/;
const headings = new Set(['h2', 'h3', 'h4']);

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/**
 * Running text as plain elements: no class, no inline style (decision 0010), no address but https:,
 * mailto:, tel: and paths of the site. Overrides Payload's own converters, which write all of these.
 */
export function createHtmlConverters(defaults: HTMLConverters, resolve: ResolveHref) {
  const wrap =
    (nameOf: (node: { tag?: string }) => string): HTMLConverters['paragraph'] =>
    ({ node, nodesToHTML }) => {
      const children = nodesToHTML({ nodes: node.children }).join('');
      const name = nameOf(node as { tag?: string });
      return children ? `<${name}>${children}</${name}>` : '';
    };

  const link: HTMLConverters['link'] = ({ node, nodesToHTML }) => {
    const children = nodesToHTML({ nodes: node.children }).join('');
    const href = resolve(node.fields as LinkFields);
    if (!href || !allowedAddress.test(href)) return children;
    return `<a href="${escapeAttribute(href)}">${children}</a>`;
  };

  return {
    ...defaults,
    paragraph: wrap(() => 'p'),
    heading: wrap(({ tag }) => (tag && headings.has(tag) ? tag : 'h2')),
    list: wrap(({ tag }) => (tag === 'ol' ? 'ol' : 'ul')),
    listitem: wrap(() => 'li'),
    quote: wrap(() => 'blockquote'),
    link,
    autolink: link,
  } as unknown as HTMLConverters;
}
