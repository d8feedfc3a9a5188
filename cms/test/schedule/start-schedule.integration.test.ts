import { afterAll, expect, it, vi } from 'vitest';
import { startCms } from '../support/start-cms.ts';
import { beginDraft, listKinds } from './support/drafts.ts';

const cms = await startCms();
afterAll(() => cms.stop());
afterAll(() => {
  vi.useRealTimers();
});

const { startSchedule } = await import('../../src/schedule/start-schedule.ts');
const { payload } = cms;
const begun = new Date('2026-11-23T09:00:00Z');

it('the schedule looks at once and again, one look at a time, until it is stopped', async () => {
  await beginDraft(payload, 'first@volunteer.example', begun);
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
  vi.setSystemTime('2026-11-30T09:00:00Z');
  const stop = startSchedule(payload, 60_000);
  await vi.advanceTimersByTimeAsync(300_000);
  await vi.waitFor(async () => {
    expect(await listKinds(payload, 'first@volunteer.example')).toEqual(['draftReminder']);
  });
  await beginDraft(payload, 'second@volunteer.example', begun);
  await vi.waitFor(async () => {
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await listKinds(payload, 'second@volunteer.example')).toEqual(['draftReminder']);
  });
  await stop();
  await beginDraft(payload, 'third@volunteer.example', begun);
  await vi.advanceTimersByTimeAsync(300_000);
  expect(await listKinds(payload, 'third@volunteer.example')).toEqual([]);
});
