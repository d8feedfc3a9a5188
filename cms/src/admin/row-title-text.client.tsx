'use client';

import { useRowLabel } from '@payloadcms/ui';

interface Row {
  title?: string | null;
  question?: string | null;
  label?: string | null;
}

/** Names a row by what its reader will see, so that a folded list can be read: "Text 03: Why a duo". */
export function RowTitle({ rowLabel }: { rowLabel?: string }) {
  const { data } = useRowLabel<Row>();
  const title = data?.title || data?.question || data?.label;
  return (
    <span className="duo-row-title">
      {rowLabel}
      {title && <span className="duo-row-title__words">{title}</span>}
    </span>
  );
}
