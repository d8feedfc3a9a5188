import type { Reader } from '../../../admin/desk/reader.ts';
import { countWaiting } from '../../trainers/load-waiting.ts';
import { countStuck } from '../../trainers/stops/load-stops.ts';
import { loadTranslations } from '../translations/load-translations.ts';
import { countGaps } from './count-gaps.ts';

/** How much waits for trainers. */
export interface TrainingWork {
  reflections: number;
  questions: number;
  /** Learners of any course who have done nothing for long. */
  stuck: number;
  /** Lessons of the first course that a language lacks, or that changed in their source since. */
  translations: number;
}

export async function loadTrainingWork({ req, language, now }: Reader): Promise<TrainingWork> {
  return {
    reflections: await countWaiting(req, 'reflectionWaitsSince'),
    questions: await countWaiting(req, 'questionWaitsSince'),
    stuck: await countStuck(req, { language, now }),
    translations: countGaps(await loadTranslations(req, null, language)),
  };
}
