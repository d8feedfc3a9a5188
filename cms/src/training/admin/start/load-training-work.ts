import type { Reader } from '../../../admin/applications/frame/reader.ts';
import { countWaiting } from '../../trainers/load-waiting.ts';
import { loadTranslations } from '../translations/load-translations.ts';
import { countGaps } from './count-gaps.ts';

/** How much waits for trainers. */
export interface TrainingWork {
  reflections: number;
  questions: number;
  /** Lessons of the first course that a language lacks, or that changed in their source since. */
  translations: number;
}

export async function loadTrainingWork({ req, language }: Reader): Promise<TrainingWork> {
  return {
    reflections: await countWaiting(req, 'reflectionWaitsSince'),
    questions: await countWaiting(req, 'questionWaitsSince'),
    translations: countGaps(await loadTranslations(req, null, language)),
  };
}
