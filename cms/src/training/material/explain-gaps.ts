import type { Language } from '@duo/domain/languages/languages';
import type { Gap } from '@duo/domain/training/gate/gaps';
import type { LessonDraft } from '@duo/domain/training/gate/publish-gate';
import type { LessonContent } from '@duo/domain/training/lesson';
import { explainGap } from '@duo/training-texts/gap-texts';
import { locateKey } from './locate-key.ts';

/** What a field of the form has against the publication. */
export interface FieldFault {
  path: string;
  message: string;
}

type Source = Pick<LessonContent, 'blocks'> | 'none' | null;

/** A row has no field of its own in the form: it is led to by the field that says what it is. */
const rowPath = /\.(?:situations|ends)\.\d+$/;

function locate(gap: Gap, draft: LessonDraft, source: Source): { path: string; about: string } {
  const path = rowPath.test(gap.path) ? `${gap.path}.text` : gap.path;
  if (gap.about === undefined) return { path, about: '' };
  const isLacking = gap.kind === 'keyLacking' && source !== null && source !== 'none';
  const found = locateKey(isLacking ? source.blocks : draft.blocks, gap.about);
  const about = found?.words.join(' › ') || gap.about;
  return { path: found && !isLacking ? found.path : path, about };
}

/** The sentences about one field together: a form shows one for each. */
function joinByPath(faults: FieldFault[]): FieldFault[] {
  const byPath = new Map<string, string[]>();
  for (const { path, message } of faults) {
    byPath.set(path, [...(byPath.get(path) ?? []), message]);
  }
  return [...byPath].map(([path, messages]) => ({
    path,
    message: [...new Set(messages)].join(' '),
  }));
}

/** What the gate found, for the form: the path of a field of its own, and a sentence in the trainer's language. */
export function explainGaps(
  gaps: readonly Gap[],
  { draft, source, reader }: { draft: LessonDraft; source: Source; reader: Language },
): FieldFault[] {
  const faults = gaps.map((gap) => {
    const { path, about } = locate(gap, draft, source);
    return { path, message: explainGap({ ...gap, path, about }, reader) };
  });
  return joinByPath(faults);
}
