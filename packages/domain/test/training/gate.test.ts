import { type GapKind, gapKinds } from '@duo/domain/training/gate/gaps';
import {
  findGaps,
  type GateContext,
  type LessonDraft,
} from '@duo/domain/training/gate/publish-gate';
import type { LessonContent } from '@duo/domain/training/lesson';
import { expect, test } from 'vitest';
import { content, draft, withValue } from './support/lessons.ts';

const fresh: GateContext = { hasEdition: false, source: null };
const again: GateContext = { hasEdition: true, source: null };
const recording = {
  id: 1,
  kind: 'video' as const,
  fileName: 'film.mp4',
  mimeType: 'video/mp4',
  captionsFileName: 'film.vtt',
  transcript: 'Deux personnes se saluent.',
  seconds: 30,
};

const full: LessonDraft = {
  ...draft,
  blocks: [
    ...draft.blocks,
    { type: 'callout', tone: 'tip', title: 'Essayez', body: 'Comptez jusqu’à cinq.' },
    { type: 'keyPoints', title: 'À retenir', points: ['Se taire.'] },
    {
      type: 'picture',
      picture: { alternativeText: 'Deux chaises.', isDecorative: false },
      caption: null,
    },
    { type: 'recording', title: 'Le film', recording },
    { type: 'download', title: 'L’aide-mémoire', fileName: 'aide.pdf' },
    { type: 'accordion', items: [{ title: 'Et si…', body: 'Alors…' }] },
  ],
};

test('a lesson that has everything may go live', () => {
  expect(findGaps(full, fresh)).toEqual([]);
});

const gaps: [GapKind, string, unknown, string?][] = [
  ['titleMissing', 'title', ' '],
  ['summaryMissing', 'summary', ''],
  ['minutesMissing', 'minutes', null],
  ['minutesMissing', 'minutes', 0],
  ['bodyMissing', 'blocks', []],
  ['textMissing', 'blocks.0.body', '<p>&nbsp; </p>'],
  ['titleMissing', 'blocks.1.title', ''],
  ['passPercentWrong', 'blocks.1.passPercent', 0],
  ['passPercentWrong', 'blocks.1.passPercent', 101],
  ['passPercentWrong', 'blocks.1.passPercent', Number.NaN],
  ['questionMissing', 'blocks.1.questions', []],
  ['textMissing', 'blocks.1.questions.0.prompt', ''],
  [
    'optionsMissing',
    'blocks.1.questions.0.options',
    [{ key: 'x', text: 'a', feedback: 'b', isRight: true }],
  ],
  ['textMissing', 'blocks.1.questions.0.options.0.text', ''],
  ['feedbackMissing', 'blocks.1.questions.0.options.1.feedback', ''],
  [
    'rightAnswerMissing',
    'blocks.1.questions.0.options.0.isRight',
    false,
    'blocks.1.questions.0.options',
  ],
  [
    'tooManyRightAnswers',
    'blocks.1.questions.0.options.1.isRight',
    true,
    'blocks.1.questions.0.options',
  ],
  ['feedbackMissing', 'blocks.1.questions.2.whenRight', ''],
  ['feedbackMissing', 'blocks.1.questions.2.whenWrong', ''],
  ['optionsMissing', 'blocks.1.questions.3.items', [{ key: 'x', text: 'a' }]],
  ['textMissing', 'blocks.1.questions.3.items.1.text', ''],
  ['optionsMissing', 'blocks.1.questions.4.pairs', []],
  ['textMissing', 'blocks.1.questions.4.pairs.0.left', ''],
  ['textMissing', 'blocks.1.questions.4.pairs.0.right', ''],
  ['rightAnswerMissing', 'blocks.1.questions.5.accepted', ['', ' ']],
  ['gradeWrong', 'blocks.1.questions.6.options.2.grade', 101],
  [
    'rightAnswerMissing',
    'blocks.1.questions.6.options.0.grade',
    99,
    'blocks.1.questions.6.options',
  ],
  ['titleMissing', 'blocks.2.title', ''],
  ['textMissing', 'blocks.2.prompt', ''],
  ['titleMissing', 'blocks.3.title', ''],
  ['situationMissing', 'blocks.3.situations', []],
  ['endMissing', 'blocks.3.ends', []],
  ['textMissing', 'blocks.3.situations.0.text', ''],
  ['choiceMissing', 'blocks.3.situations.1.choices', []],
  ['textMissing', 'blocks.3.situations.1.choices.1.text', ''],
  ['choiceLost', 'blocks.3.situations.1.choices.1.to', 'nowhere'],
  ['unreachable', 'blocks.3.situations.0.choices.1.to', 'talks1', 'blocks.3.ends.1'],
  [
    'endless',
    'blocks.3.situations.1.choices',
    [{ key: 'loop11', text: 'Encore', to: 'talks1' }],
    'blocks.3.situations.1',
  ],
  ['textMissing', 'blocks.3.ends.0.text', ''],
  ['textMissing', 'blocks.4.title', ''],
  ['textMissing', 'blocks.4.body', ''],
  ['titleMissing', 'blocks.5.title', ''],
  ['textMissing', 'blocks.5.points', ['']],
  ['pictureMissing', 'blocks.6.picture', null],
  ['alternativeTextMissing', 'blocks.6.picture', { alternativeText: '', isDecorative: false }],
  ['titleMissing', 'blocks.7.title', ''],
  ['recordingMissing', 'blocks.7.recording', null],
  ['captionsMissing', 'blocks.7.recording', { ...recording, captionsFileName: null }],
  ['transcriptMissing', 'blocks.7.recording', { ...recording, transcript: ' ' }],
  ['titleMissing', 'blocks.8.title', ''],
  ['fileMissing', 'blocks.8.fileName', null, 'blocks.8.file'],
  ['textMissing', 'blocks.9.items', []],
  ['textMissing', 'blocks.9.items.0.title', ''],
  ['textMissing', 'blocks.9.items.0.body', ''],
];

test.each(gaps)('%s: %s', (kind, path, value, said = path) => {
  const found = findGaps(withValue(full, path, value), fresh);
  expect(found).toContainEqual({ kind, path: said });
});

test('a decorative picture and a sound without captions lack nothing', () => {
  const quiet = withValue(full, 'blocks.6.picture', { alternativeText: '', isDecorative: true });
  const heard = { ...recording, kind: 'audio', captionsFileName: null };
  expect(findGaps(withValue(quiet, 'blocks.7.recording', heard), fresh)).toEqual([]);
});

test('a later edition says whether it is minor or major, and a major one what changed', () => {
  expect(findGaps(full, again)).toEqual([{ kind: 'changeKindMissing', path: 'changeKind' }]);
  expect(findGaps({ ...full, changeKind: 'minor' }, again)).toEqual([]);
  const major: LessonDraft = { ...full, changeKind: 'major' };
  expect(findGaps(major, again)).toEqual([{ kind: 'whatChangedMissing', path: 'whatChanged' }]);
  expect(findGaps({ ...major, whatChanged: 'Un exemple de plus.' }, again)).toEqual([]);
});

test('a translation has the keys of the source’s current edition, no fewer and no more', () => {
  const lessBlocks = (edited: LessonContent) => ({ hasEdition: false, source: edited });
  expect(findGaps(full, lessBlocks(content))).toEqual([]);
  const withoutOption = withValue(content, 'blocks.1.questions.0.options', [
    { key: 'aa1111', text: 'Écouter', feedback: 'Oui.', isRight: true },
  ]);
  expect(findGaps(full, lessBlocks(withoutOption))).toEqual([
    { kind: 'keySurplus', path: 'blocks', about: 'q7x2kd/one111/ab1111' },
  ]);
  const renamed = withValue(content, 'blocks.2.key', 'other1');
  expect(findGaps(full, lessBlocks(renamed))).toEqual([
    { kind: 'keyLacking', path: 'blocks', about: 'other1' },
    { kind: 'keySurplus', path: 'blocks', about: 'r9mm3k' },
  ]);
});

test('a translation waits for its source', () => {
  expect(findGaps(full, { hasEdition: false, source: 'none' })).toEqual([
    { kind: 'sourceNotPublished', path: 'blocks' },
  ]);
});

test('a copy waits for its translation', () => {
  expect(findGaps({ ...full, isToTranslate: true }, fresh)).toEqual([
    { kind: 'notTranslated', path: 'toTranslate' },
  ]);
});

test('a key stands once', () => {
  const doubled = withValue(full, 'blocks.1.questions.0.options.1.key', 'aa1111');
  expect(findGaps(doubled, fresh)).toEqual([
    { kind: 'keyDoubled', path: 'blocks', about: 'q7x2kd/one111/aa1111' },
  ]);
});

test('every kind of gap can be met', () => {
  const met = new Set([
    ...gaps.map(([kind]) => kind),
    'keyDoubled',
    'keyLacking',
    'keySurplus',
    'sourceNotPublished',
    'changeKindMissing',
    'whatChangedMissing',
    'notTranslated',
  ]);
  expect(met).toEqual(new Set(gapKinds));
});
