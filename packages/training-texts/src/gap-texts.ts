import type { Language } from '@duo/domain/languages/languages';
import type { Gap, GapKind } from '@duo/domain/training/gate/gaps';
import { createTranslator, type MessageKey } from '@duo/i18n/translate';

type Key = MessageKey<'training'>;

const gapTexts: Record<GapKind, Key> = {
  titleMissing: 'gap.titleMissing',
  summaryMissing: 'gap.summaryMissing',
  minutesMissing: 'gap.minutesMissing',
  bodyMissing: 'gap.bodyMissing',
  textMissing: 'gap.textMissing',
  pictureMissing: 'gap.pictureMissing',
  alternativeTextMissing: 'gap.alternativeTextMissing',
  recordingMissing: 'gap.recordingMissing',
  captionsMissing: 'gap.captionsMissing',
  transcriptMissing: 'gap.transcriptMissing',
  fileMissing: 'gap.fileMissing',
  questionMissing: 'gap.questionMissing',
  optionsMissing: 'gap.optionsMissing',
  rightAnswerMissing: 'gap.rightAnswerMissing',
  tooManyRightAnswers: 'gap.tooManyRightAnswers',
  feedbackMissing: 'gap.feedbackMissing',
  passPercentWrong: 'gap.passPercentWrong',
  gradeWrong: 'gap.gradeWrong',
  situationMissing: 'gap.situationMissing',
  endMissing: 'gap.endMissing',
  choiceMissing: 'gap.choiceMissing',
  choiceLost: 'gap.choiceLost',
  unreachable: 'gap.unreachable',
  endless: 'gap.endless',
  keyDoubled: 'gap.keyDoubled',
  keyLacking: 'gap.keyLacking',
  keySurplus: 'gap.keySurplus',
  sourceNotPublished: 'gap.sourceNotPublished',
  changeKindMissing: 'gap.changeKindMissing',
  whatChangedMissing: 'gap.whatChangedMissing',
  notTranslated: 'gap.notTranslated',
};

/** What a row of a list inside a block is called, by the list's name in the form. */
const rowTexts: Record<string, Key> = {
  questions: 'place.question',
  options: 'place.option',
  items: 'place.item',
  pairs: 'place.pair',
  situations: 'place.situation',
  choices: 'place.choice',
  ends: 'place.end',
};

type Row = [list: string, number: number];

/** The rows that a path goes through: `blocks.1.questions.0.prompt` is in block 2, question 1. */
function listRows(path: string): Row[] {
  const steps = path.split('.');
  return steps.flatMap((step, index): Row[] => {
    const list = steps[index - 1];
    return /^\d+$/.test(step) && list ? [[list, Number(step) + 1]] : [];
  });
}

function nameRows(rows: readonly Row[], language: Language): string {
  const t = createTranslator(language, 'training');
  const isAccordion = rows.length === 1;
  const named = rows.flatMap(([list, number]) => {
    const key = list === 'items' && isAccordion ? 'place.part' : rowTexts[list];
    return key ? t(key, { number }) : [];
  });
  return named.join(', ');
}

const capitalise = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** The block that a path leads to, as the form calls it; undefined outside the blocks. */
export function sayPlace(path: string, language: Language): string | undefined {
  const [first] = listRows(path);
  if (first?.[0] !== 'blocks') return undefined;
  return createTranslator(language, 'training')('place.block', { number: first[1] });
}

/**
 * What keeps a lesson from going live, in a sentence to its trainer that says where in its block: "Question
 * 1, answer 2: the feedback to the learner is missing." Of a key, `about` is what its reader knows it by.
 */
export function explainGap({ kind, path, about }: Gap, language: Language): string {
  const t = createTranslator(language, 'training');
  const what = t(gapTexts[kind], { about: about ?? '' });
  const place = nameRows(listRows(path).slice(1), language);
  return capitalise(place ? t('gap.placed', { place, what }) : what);
}
