import type { CourseTranslations } from '../translations/load-translations.ts';

/** How many translations of lessons aren't live, or not in line with their source. */
export function countGaps({ groups }: Pick<CourseTranslations, 'groups'>): number {
  const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return cells.filter(({ isSource, state }) => !isSource && state !== 'current').length;
}
