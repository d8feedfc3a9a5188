import { expect, test } from 'vitest';
import { requireTransactions } from '../../src/database/mongodb-server.ts';

test('a member of a replica set is accepted', () => {
  expect(() => requireTransactions({ setName: 'rs0' })).not.toThrow();
});

test('a mongos is accepted', () => {
  expect(() => requireTransactions({ msg: 'isdbgrid' })).not.toThrow();
});

test('a server on its own is refused with the steps to a replica set of one', () => {
  expect(() => requireTransactions({})).toThrow('mongod --replSet rs0');
  expect(() => requireTransactions({})).toThrow('rs.initiate()');
});

test('a replica set that was never set up is refused with the command that does', () => {
  expect(() => requireTransactions({ isreplicaset: true })).toThrow('never set up');
});
