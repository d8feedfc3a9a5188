import type { Html } from '@duo/domain/pages/blocks';
import { convertLexicalToHTML } from '@payloadcms/richtext-lexical/html';
import type { AddressedCollection } from '../publishing/former-address.hook.ts';
import { createHtmlConverters, type LinkFields } from '../rich-text/html-converters.ts';
import { resolveDocument } from './links.ts';
import type { Reader } from './reader.ts';

type RichText = Parameters<typeof convertLexicalToHTML>[0]['data'];

interface LinkedDocument {
  relationTo: AddressedCollection;
  value: unknown;
}

interface TextNode {
  fields?: LinkFields;
  children?: TextNode[];
}

function linkedDocument(fields: LinkFields | undefined): LinkedDocument | undefined {
  return fields?.linkType === 'internal' ? (fields.doc as LinkedDocument) : undefined;
}

function collectLinked(node: TextNode, found: LinkedDocument[]): LinkedDocument[] {
  const document = linkedDocument(node.fields);
  if (document) found.push(document);
  for (const child of node.children ?? []) collectLinked(child, found);
  return found;
}

const keyOf = (document: LinkedDocument) => `${document.relationTo}/${String(document.value)}`;

/**
 * Running text as HTML, its links to documents resolved in the reader's language. A link to what is
 * not published there stays as words without a link.
 */
export async function renderRichText(reader: Reader, text: unknown): Promise<Html> {
  if (!text) return '';
  const data = text as RichText;
  const paths = new Map<string, string | undefined>();
  for (const document of collectLinked(data.root as TextNode, [])) {
    paths.set(keyOf(document), await resolveDocument(reader, document));
  }
  return convertLexicalToHTML({
    data,
    disableContainer: true,
    converters: ({ defaultConverters }) =>
      createHtmlConverters(defaultConverters, (fields) => {
        const document = linkedDocument(fields);
        return document ? paths.get(keyOf(document)) : (fields.url ?? undefined);
      }),
  });
}
