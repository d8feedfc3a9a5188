'use client';

import { useRowLabel } from '@payloadcms/ui';

interface Row {
  title?: string | null;
  question?: string | null;
  label?: string | null;
}

/** A row, by its place and by what its reader will see: "Text 03", "Why a duo". */
export function RowTitleText({ rowLabel }: { rowLabel: string | undefined }) {
  const { data } = useRowLabel<Row>();
  const title = data?.title || data?.question || data?.label;
  return (
    <span className="duo-row-title">
      {rowLabel}
      {title && <span className="duo-row-title__words">{title}</span>}
    </span>
  );
}
