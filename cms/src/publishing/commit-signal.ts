import { EventEmitter } from 'node:events';

const commits = new EventEmitter();

/** Says that a transaction was committed. */
export function announceCommit(): void {
  commits.emit('commit');
}

/** Calls `listener` after every commit; returns what ends that. */
export function onEveryCommit(listener: () => void): () => void {
  commits.on('commit', listener);
  return () => commits.off('commit', listener);
}
