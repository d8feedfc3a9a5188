import { antwerp } from './branches/antwerp.ts';
import { brussels } from './branches/brussels.ts';
import { ghent } from './branches/ghent.ts';
import { liege } from './branches/liege.ts';
import type { BranchContent, BranchKey } from './types.ts';

export const branches: Record<BranchKey, BranchContent> = { brussels, liege, antwerp, ghent };
