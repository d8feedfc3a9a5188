import type { TranslationState } from '@duo/domain/training/editions';
import { expect, it } from 'vitest';
import { countGaps } from '../../src/training/admin/start/count-gaps.ts';

const cell = (state: TranslationState, isSource = false) =>
  ({ language: 'nl', isSource, state, hasNewerDraft: false }) as const;

it('translations that are missing, drafts or stale are gaps; their source and current ones are not', () => {
  const cells = [
    cell('draft', true),
    cell('missing'),
    cell('draft'),
    cell('stale'),
    cell('current'),
  ];
  const group = { title: null, rows: [{ id: 1, title: 'Écouter', cells }] };
  expect(countGaps({ groups: [group, group] })).toBe(6);
});
