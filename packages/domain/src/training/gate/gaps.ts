/** What keeps a lesson from going live. */
export const gapKinds = [
  'titleMissing',
  'summaryMissing',
  'minutesMissing',
  'bodyMissing',
  'textMissing',
  'pictureMissing',
  'alternativeTextMissing',
  'recordingMissing',
  'captionsMissing',
  'transcriptMissing',
  'fileMissing',
  'questionMissing',
  'optionsMissing',
  'rightAnswerMissing',
  'tooManyRightAnswers',
  'feedbackMissing',
  'passPercentWrong',
  'gradeWrong',
  'situationMissing',
  'endMissing',
  'choiceMissing',
  'choiceLost',
  'unreachable',
  'endless',
  'keyDoubled',
  'keyLacking',
  'keySurplus',
  'sourceNotPublished',
  'changeKindMissing',
  'whatChangedMissing',
  'notTranslated',
] as const;
export type GapKind = (typeof gapKinds)[number];

/** Something that is missing or wrong, and where: the path of a field in the form, such as `blocks.2.title`. */
export interface Gap {
  kind: GapKind;
  path: string;
  /** What it is about where the path alone does not tell: a key. */
  about?: string;
}

/** Whether a text has nothing to read. */
export const isBlank = (text: string | null | undefined) => !text?.trim();
export const isBlankHtml = (html: string) => isBlank(html.replaceAll(/<[^>]*>|&nbsp;/g, ''));

/** A gap for each text that is blank. */
export function* findTextGaps(
  texts: [string, string | null | undefined][],
  kind: GapKind,
): Iterable<Gap> {
  for (const [path, text] of texts) if (isBlank(text)) yield { kind, path };
}
