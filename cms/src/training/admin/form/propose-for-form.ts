import { proposeMinutes } from '@duo/domain/training/editions';

type Row = Record<string, unknown>;

const toMeasured = ({ blockType, ...fields }: Row) => ({ ...fields, type: String(blockType) });

/** The minutes that the blocks of an open form would take; null while there are none. */
export function proposeForForm(blocks: unknown): number | null {
  if (!Array.isArray(blocks) || blocks.length === 0) return null;
  return proposeMinutes({ blocks: blocks.map((block) => toMeasured(block as Row)) });
}
