import { RowTitleText } from './row-title-text.client.tsx';

/** Names a row by what is in it, so that a folded list can be read. Payload tells its place to servers alone. */
export function RowTitle({ rowLabel }: { rowLabel?: string }) {
  return <RowTitleText rowLabel={rowLabel} />;
}
