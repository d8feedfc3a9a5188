import { describe, expect, test } from 'vitest';
import { judgeFailure } from '../../src/mail/outcome.ts';

const now = new Date('2026-03-01T12:00:00Z');
const judge = (statusCode: number | null, name?: string, headers: Record<string, string> = {}) =>
  judgeFailure({ statusCode, name }, headers, now);

describe('A failed attempt', () => {
  test('is tried again when nobody answered, or the service is at fault', () => {
    expect(judge(null, 'application_error').kind).toBe('later');
    expect(judgeFailure({}, null, now)).toEqual({ kind: 'later', reason: 'no answer' });
    for (const status of [500, 502, 503, 504, 408, 425]) expect(judge(status).kind).toBe('later');
  });

  test('is tried again while the key of an earlier attempt is in use', () => {
    expect(judge(409, 'concurrent_idempotent_requests').kind).toBe('later');
    expect(judge(409, 'invalid_idempotent_request').kind).toBe('refused');
  });

  test('is tried again when our own key is at fault, since the mail is not', () => {
    expect(judge(403, 'invalid_api_key').kind).toBe('later');
    expect(judge(401, 'missing_api_key').kind).toBe('later');
    expect(judge(403, 'validation_error').kind).toBe('refused');
  });

  test('is final when the service would refuse the mail again', () => {
    for (const status of [400, 404, 405, 413, 422]) expect(judge(status).kind).toBe('refused');
  });

  test('is named by status and by the name of the error, never by its message', () => {
    expect(judge(422, 'invalid_parameter')).toEqual({
      kind: 'refused',
      reason: '422 invalid_parameter',
    });
    expect(judge(400, 'The address anna@example.org is wrong')).toMatchObject({ reason: '400' });
  });

  test('makes room for as long as retry-after says, in seconds or by a date', () => {
    const slowDown = (header?: string) =>
      judge(429, 'rate_limit_exceeded', header ? { 'retry-after': header } : {});
    expect(slowDown('7')).toMatchObject({ kind: 'slowDown', forMs: 7_000 });
    expect(slowDown('Sun, 01 Mar 2026 12:00:30 GMT')).toMatchObject({ forMs: 30_000 });
    for (const header of [undefined, 'soon', '0', '-5', 'Sun, 01 Mar 2026 11:00:00 GMT']) {
      expect(slowDown(header)).toMatchObject({ forMs: 1_000 });
    }
    expect(slowDown('999999')).toMatchObject({ forMs: 3_600_000 });
  });
});
