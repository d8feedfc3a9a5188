import { type PayloadRequest, ValidationError } from 'payload';
import { describe, expect, it } from 'vitest';
import { runInTransaction } from '../../src/database/run-in-transaction.ts';

function createRequest(name: string) {
  const told: string[] = [];
  const db = {
    name,
    beginTransaction: async () => {
      told.push('begin');
      return 'id';
    },
    commitTransaction: async () => void told.push('commit'),
    rollbackTransaction: async () => void told.push('rollback'),
  };
  return { req: { payload: { db } } as unknown as PayloadRequest, told };
}

function conflict(): Error {
  const hasErrorLabel = (label: string) => label === 'TransientTransactionError';
  return Object.assign(new Error('Write conflict'), { hasErrorLabel });
}

function failingWith(errors: Error[]) {
  return async () => {
    const error = errors.shift();
    if (error) throw error;
    return 'done';
  };
}

describe('What runs in a transaction', () => {
  it('is committed once when it succeeds, and undone when it fails', async () => {
    const { req, told } = createRequest('sqlite');
    expect(await runInTransaction(req, failingWith([]))).toBe('done');
    await expect(runInTransaction(req, failingWith([new Error('no')]))).rejects.toThrow('no');
    expect(told).toEqual(['begin', 'commit', 'begin', 'rollback']);
  });

  it('is run again on MongoDB when another wrote to the same rows first', async () => {
    const { req, told } = createRequest('mongoose');
    const wrapped = new Error('update failed', { cause: conflict() });
    expect(await runInTransaction(req, failingWith([conflict(), wrapped]))).toBe('done');
    expect(told).toEqual(['begin', 'rollback', 'begin', 'rollback', 'begin', 'commit']);
  });

  it('is run again a few times when its key was there already, and then fails for that', async () => {
    const duplicate = () => new ValidationError({ errors: [{ message: 'taken', path: 'key' }] });
    const { req } = createRequest('mongoose');
    expect(await runInTransaction(req, failingWith([duplicate()]))).toBe('done');
    const always = runInTransaction(req, async () => {
      throw duplicate();
    });
    await expect(always).rejects.toBeInstanceOf(ValidationError);
  });

  it('is not run again for any other failure', async () => {
    const { req, told } = createRequest('mongoose');
    await expect(runInTransaction(req, failingWith([new Error('no')]))).rejects.toThrow('no');
    expect(told).toEqual(['begin', 'rollback']);
  });

  it('is part of the transaction that the request has, which ends for itself', async () => {
    const { req, told } = createRequest('mongoose');
    req.transactionID = 'outer';
    expect(await runInTransaction(req, failingWith([]))).toBe('done');
    await expect(runInTransaction(req, failingWith([conflict()]))).rejects.toThrow('conflict');
    expect(told).toEqual([]);
  });
});
