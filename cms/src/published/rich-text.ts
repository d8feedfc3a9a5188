import type { Html } from '@duo/domain/pages/blocks';
import {
  convertLexicalToHTML,
  type HTMLConvertersFunction,
  LinkHTMLConverter,
} from '@payloadcms/richtext-lexical/html';
import type { AddressedCollection } from '../publishing/former-address.hook.ts';
import { resolveDocument } from './links.ts';
import type { Reader } from './reader.ts';

type RichText = Parameters<typeof convertLexicalToHTML>[0]['data'];

interface LinkedDocument {
  relationTo: AddressedCollection;
  value: unknown;
}

interface TextNode {
  fields?: { linkType?: string; doc?: LinkedDocument | null };
  children?: TextNode[];
}

function collectLinked(node: TextNode, found: LinkedDocument[]): LinkedDocument[] {
  if (node.fields?.linkType === 'internal' && node.fields.doc) found.push(node.fields.doc);
  for (const child of node.children ?? []) collectLinked(child, found);
  return found;
}

const keyOf = (document: LinkedDocument) => `${document.relationTo}/${String(document.value)}`;

/**
 * Running text as HTML, its links to documents resolved in the reader's language. A link to what is
 * not published there leads to the language's home page rather than nowhere.
 */
export async function renderRichText(reader: Reader, text: unknown): Promise<Html> {
  if (!text) return '';
  const data = text as RichText;
  const paths = new Map<string, string>();
  for (const document of collectLinked(data.root as TextNode, [])) {
    const path = await resolveDocument(reader, document);
    paths.set(keyOf(document), path ?? `/${reader.language}`);
  }
  const converters: HTMLConvertersFunction = ({ defaultConverters }) => ({
    ...defaultConverters,
    ...LinkHTMLConverter({
      internalDocToHref: ({ linkNode }) =>
        paths.get(keyOf(linkNode.fields.doc as LinkedDocument)) ?? `/${reader.language}`,
    }),
  });
  return convertLexicalToHTML({ converters, data, disableContainer: true });
}
