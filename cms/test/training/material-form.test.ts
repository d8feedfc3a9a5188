import { describe, expect, test } from 'vitest';
import { listTargets } from '../../src/training/admin/form/list-targets.ts';
import { proposeForForm } from '../../src/training/admin/form/propose-for-form.ts';
import {
  findCaptionFault,
  nameCaptions,
  readCaptionsName,
} from '../../src/training/files/captions.ts';
import { readSeconds } from '../../src/training/files/read-seconds.ts';
import { locateKey } from '../../src/training/material/locate-key.ts';
import { deriveKey, makeKey } from '../../src/training/material/make-key.ts';
import { runningText } from '../publishing/support/stories.ts';
import { captions, makeFilm, makeSound } from './support/files.ts';

describe('where a choice may lead', () => {
  const fields = {
    'blocks.1.situations.0.key': { value: 'start1' },
    'blocks.1.situations.0.text': { value: 'Elle ne parle pas.' },
    'blocks.1.situations.0.choices.0.key': { value: 'wait01' },
    'blocks.1.situations.1.key': { value: 'talks1' },
    'blocks.1.ends.0.key': { value: 'good01' },
    'blocks.1.ends.0.text': { value: 'x'.repeat(80) },
    'blocks.2.situations.0.key': { value: 'other1' },
    'blocks.11.ends.0.key': { value: 'other2' },
  };

  test('is the situations, then the ends, of its own scenario', () => {
    const path = 'blocks.1.situations.0.choices.0.to';
    expect(listTargets(fields, path)).toEqual([
      { key: 'start1', kind: 'situation', number: 1, words: 'Elle ne parle pas.' },
      { key: 'talks1', kind: 'situation', number: 2, words: '' },
      { key: 'good01', kind: 'end', number: 1, words: `${'x'.repeat(60)}…` },
    ]);
  });
});

describe('the minutes that a form proposes', () => {
  const text = { blockType: 'text', id: 'abc', body: runningText('mot '.repeat(350)) };

  test('are those of its words, and not of keys, kinds and nodes', () => {
    expect(proposeForForm([text])).toBe(2);
    expect(proposeForForm([{ ...text, key: 'mot '.repeat(9_000) }])).toBe(2);
  });

  test('grow with questions, reflections and scenarios', () => {
    const quiz = { blockType: 'quiz', questions: [{}, {}, {}] };
    expect(proposeForForm([text, quiz])).toBe(5);
    expect(proposeForForm([text, { blockType: 'reflection' }])).toBe(10);
  });

  test('are none while there is nothing', () => {
    expect(proposeForForm([])).toBeNull();
    expect(proposeForForm(0)).toBeNull();
  });
});

test('keys are six letters and digits, and a derived one is always the same', () => {
  const keys = Array.from({ length: 500 }, makeKey);
  expect(keys.filter((key) => !/^[a-z][a-z0-9]{5}$/.test(key))).toEqual([]);
  expect(new Set(keys).size).toBeGreaterThan(495);
  expect(deriveKey('abcdef', 'row')).toBe(deriveKey('abcdef', 'row'));
  expect(deriveKey('abcdef', 'row')).not.toBe(deriveKey('abcdef', 'other'));
});

test('a film says how long it lasts, and what does not is not asked', () => {
  expect(readSeconds(makeFilm())).toBe(32);
  expect(readSeconds(makeSound())).toBeNull();
  expect(readSeconds(Buffer.from('mvhd'))).toBeNull();
});

test('captions have a name that changes with their words', () => {
  const name = nameCaptions(7, 'nl', captions);
  expect(readCaptionsName(name)).toEqual({ recordingId: '7', language: 'nl' });
  expect(nameCaptions(7, 'nl', captions.replaceAll('\n', '\r\n'))).toBe(name);
  expect(nameCaptions(7, 'nl', `${captions}\n00:05.000 --> 00:06.000\nFin.\n`)).not.toBe(name);
  expect(readCaptionsName('captions-7-xx-0123456789abcdef.vtt')).toBeNull();
  expect(findCaptionFault(captions)).toBeUndefined();
});

test('a key is found by the words around it', () => {
  const quiz = {
    type: 'quiz',
    key: 'quiz01',
    title: 'Le quiz',
    questions: [
      {
        kind: 'one',
        key: 'one001',
        prompt: 'Que faire ?',
        options: [{ key: 'opta01', text: 'Rien' }],
      },
    ],
  };
  const blocks = [{ type: 'text' }, quiz];
  expect(locateKey(blocks, 'quiz01/one001/opta01')).toEqual({
    words: ['Le quiz', 'Que faire ?', 'Rien'],
    path: 'blocks.1.questions.0.options.0.text',
  });
  expect(locateKey(blocks, 'quiz01/other')).toBeNull();
});
