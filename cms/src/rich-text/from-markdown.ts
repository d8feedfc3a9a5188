import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical';
import type { SanitizedConfig } from 'payload';
import type { AddressedCollection } from '../publishing/former-address.hook.ts';
import { richTextEditor } from './editor.ts';

/** A document that an address in Markdown names, such as `page:become-a-mentor`. */
export type ResolveAddress = (
  address: string,
) => { relationTo: AddressedCollection; value: number | string } | undefined;

type RichText = ReturnType<typeof convertMarkdownToLexical>;

interface LinkNode {
  type?: string;
  fields?: { url?: string; linkType?: string; doc?: unknown; newTab?: boolean };
  children?: LinkNode[];
}

function linkDocuments(node: LinkNode, resolve: ResolveAddress): void {
  const document = node.type === 'link' && node.fields?.url && resolve(node.fields.url);
  if (document) node.fields = { linkType: 'internal', doc: document, newTab: false };
  for (const child of node.children ?? []) linkDocuments(child, resolve);
}

/** Makes running text from Markdown; addresses that `resolve` knows become links to documents. */
export async function createRichTextMaker(config: SanitizedConfig, resolve: ResolveAddress) {
  const editorConfig = await editorConfigFactory.fromEditor({ config, editor: richTextEditor });
  return (markdown: string): RichText => {
    const text = convertMarkdownToLexical({ editorConfig, markdown });
    linkDocuments(text.root as LinkNode, resolve);
    return text;
  };
}
