import { writeAnswer } from '@duo/application-texts/write-answer';
import type { ApplicationLists, KeptAnswer } from '@duo/domain/applications/application-view';
import type { Question } from '@duo/domain/applications/questions';
import type { Language } from '@duo/domain/languages/languages';

/** The fields that are written in the volunteer's own words. */
const ownWords = ['occupation', 'motivation', 'others', 'otherSkills', 'otherSource'];

export interface AnswerLine {
  text: string;
  /** The language of the volunteer's own words; null for what was chosen, which is named in the reader's. */
  lang: Language | null;
}

function listOwnLines(value: KeptAnswer['value']): string[] {
  return ownWords.flatMap((field) => {
    const text = value[field];
    return typeof text === 'string' ? text.split(/\r\n|\r|\n/).map((line) => line.trim()) : [];
  });
}

/** An answer line by line, with the language that each line is in. Empty when nothing was answered. */
export function listAnswerLines(
  question: Question,
  kept: Pick<KeptAnswer, 'value' | 'language'> | null,
  lists: ApplicationLists,
  reader: Language,
): AnswerLine[] {
  if (!kept) return [];
  const own = listOwnLines(kept.value);
  return writeAnswer(question, kept.value, lists, reader).map((text) => ({
    text,
    lang: own.includes(text) ? kept.language : null,
  }));
}
