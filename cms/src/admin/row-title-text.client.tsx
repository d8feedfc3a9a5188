'use client';

import { useRowLabel } from '@payloadcms/ui';

interface TextNode {
  text?: string;
  children?: TextNode[];
}

interface Row {
  title?: string | null;
  question?: string | null;
  label?: string | null;
  prompt?: string | null;
  text?: string | null;
  left?: string | null;
  caption?: string | null;
  body?: string | { root?: TextNode } | null;
}

const longest = 80;

const textsIn = ({ text, children = [] }: TextNode): string[] =>
  text ? [text] : children.flatMap(textsIn);

/** The first words of running text. */
function wordsOf(body: Row['body']): string | undefined {
  if (typeof body !== 'object' || !body?.root) return undefined;
  return textsIn(body.root).join(' ').slice(0, longest);
}

/** What a row is about, by the first of its fields that says so. */
function titleOf(row: Row | undefined): string | null | undefined {
  if (!row) return undefined;
  const { title, question, label, prompt, text, left, caption, body } = row;
  return title || question || label || prompt || text || left || wordsOf(body) || caption;
}

/** A row, by its place and by what its reader will see: "Text 03", "Why a duo". */
export function RowTitleText({ rowLabel }: { rowLabel: string | undefined }) {
  const { data } = useRowLabel<Row>();
  const title = titleOf(data);
  return (
    <span className="duo-row-title">
      {rowLabel}
      {title && <span className="duo-row-title__words">{title}</span>}
    </span>
  );
}
