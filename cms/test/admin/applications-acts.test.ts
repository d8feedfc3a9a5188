import { rawAnswerSchema } from '@duo/domain/applications/answers';
import { questions } from '@duo/domain/applications/questions';
import { describe, expect, it } from 'vitest';
import { readActAnswer } from '../../src/admin/act/act-answer.ts';
import { readActBody } from '../../src/admin/act/act-body.ts';
import {
  answerFields,
  emptyAnswer,
} from '../../src/applications/admin/question-form/answer-body.ts';

describe('what a form sends', () => {
  it('is each text as it was typed, beside what is fixed', () => {
    const entries = [
      ['reason', ' Moved abroad '],
      ['returnOn', '2027-01-05'],
    ] as const;
    expect(readActBody(entries, {}, { transition: 'hold', seenRevision: 4 })).toEqual({
      transition: 'hold',
      seenRevision: 4,
      reason: ' Moved abroad ',
      returnOn: '2027-01-05',
    });
  });

  it('says of each box whether it is ticked, and of an emptied day that there is none', () => {
    const fields = { flags: ['held', 'attended'], emptyAsNull: ['heldOn', 'sessionOn'] };
    const entries = [
      ['held', 'on'],
      ['heldOn', '2026-11-20'],
      ['sessionOn', ''],
    ] as const;
    expect(readActBody(entries, fields)).toEqual({
      held: true,
      attended: false,
      heldOn: '2026-11-20',
      sessionOn: null,
    });
  });

  it('is a list for a field with several values, even when none or one is chosen', () => {
    const fields = { lists: ['value.skills'] };
    expect(readActBody([], fields)).toEqual({ value: { skills: [] } });
    expect(readActBody([['value.skills', 'network']], fields)).toEqual({
      value: { skills: ['network'] },
    });
  });

  it('never carries a file', () => {
    expect(readActBody([['text', new Blob(['?'])]], {})).toEqual({});
  });

  it.each(questions)(
    'is a whole answer to the question %s, also where nothing is chosen',
    (question) => {
      const body = readActBody([], answerFields(question), { value: emptyAnswer(question) });
      expect(rawAnswerSchema(question).safeParse(body.value).success).toBe(true);
    },
  );

  it('keeps the fixed empty answer as it is, for the next time', () => {
    const value = emptyAnswer('birthDate');
    readActBody([['value.day', '4']], answerFields('birthDate'), { value });
    expect(value).toEqual({ day: '', month: '', year: '' });
  });
});

describe('what became of an act', () => {
  it('is what the endpoint says, with its sentence', () => {
    const changed = { outcome: 'changed', message: 'Chris was first.' };
    expect(readActAnswer(true, changed)).toEqual(changed);
  });

  it('is a failure with the sentence of the refusal, where an error came instead', () => {
    const body = { errors: [{ message: 'Sign in first.' }] };
    expect(readActAnswer(false, body)).toEqual({ outcome: 'failed', message: 'Sign in first.' });
  });

  it.each([null, 'oops', {}])('is a failure without words where %j came with an error', (body) => {
    expect(readActAnswer(false, body)).toEqual({ outcome: 'failed', message: '' });
  });

  it('names the application that it led to', () => {
    const body = { outcome: 'done', message: '', reference: 'DUO-7K3M-Q2XW' };
    expect(readActAnswer(true, body).reference).toBe('DUO-7K3M-Q2XW');
  });
});
