import type { PayloadRequest } from 'payload';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { BusyDatabaseError } from '../../src/database/run-in-transaction.ts';
import { openEndpoint } from '../../src/sign-in/portal-endpoint.ts';

const shape = { method: 'post', path: '/x', input: z.object({ name: z.string() }) } as const;

function createRequest(body: unknown): PayloadRequest {
  return { json: async () => body } as unknown as PayloadRequest;
}

it('who comes while the database is too busy is told to come back in a moment', async () => {
  const { handler } = openEndpoint(shape, async () => {
    throw new BusyDatabaseError('Too many at once.');
  });
  const answer = await handler(createRequest({ name: 'Anne' }));
  expect(answer.status).toBe(503);
  expect(answer.headers.get('retry-after')).toBe('2');
  expect(await answer.json()).toEqual({ outcome: 'busy' });
});

it('any other failure is left to be logged and answered as one', async () => {
  const { handler } = openEndpoint(shape, async () => {
    throw new Error('broken');
  });
  await expect(handler(createRequest({ name: 'Anne' }))).rejects.toThrow('broken');
});

it('what is not of its form never reaches the handler', async () => {
  const { handler } = openEndpoint(shape, async () => {
    throw new Error('reached');
  });
  const answer = await handler(createRequest({ name: 1 }));
  expect(answer.status).toBe(400);
  expect(Object.keys((await answer.json()).problems)).toEqual(['name']);
});
