import type { Block, BlockType } from '@duo/domain/pages/blocks';

/** The block of one type. */
export type BlockOf<Type extends BlockType> = Extract<Block, { type: Type }>;
