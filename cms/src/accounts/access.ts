import {
  type CollectionOperation,
  type GuardedCollection,
  type GuardedGlobal,
  globalReachOf,
  reachOf,
} from '@duo/domain/accounts/permissions';
import type { Access, CollectionConfig, GlobalConfig, Where } from 'payload';
import { actorOf } from './actor.ts';

/**
 * The access functions of a collection, every operation stated, derived from the domain's table.
 * `ownRows` says which rows are the actor's own; without it, the reach `own` is nothing.
 */
export function accessTo(
  collection: GuardedCollection,
  ownRows?: (userId: number | string) => Where,
): NonNullable<CollectionConfig['access']> {
  const permit =
    (operation: CollectionOperation): Access =>
    ({ req }) => {
      const reach = reachOf(actorOf(req), collection, operation);
      if (reach === 'all') return true;
      return reach === 'own' && req.user && ownRows ? ownRows(req.user.id) : false;
    };
  return {
    create: permit('create'),
    read: permit('read'),
    update: permit('update'),
    delete: permit('delete'),
    readVersions: permit('readVersions'),
    unlock: permit('update'),
  };
}

/** The access functions of a global, derived from the same table. */
export function accessToGlobal(slug: GuardedGlobal): NonNullable<GlobalConfig['access']> {
  return {
    read: ({ req }) => globalReachOf(actorOf(req), slug, 'read') === 'all',
    update: ({ req }) => globalReachOf(actorOf(req), slug, 'update') === 'all',
    readVersions: ({ req }) => globalReachOf(actorOf(req), slug, 'readVersions') === 'all',
  };
}
