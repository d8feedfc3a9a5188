import { describe, expect, it } from 'vitest';
import {
  type Actor,
  actors,
  collectionOperations,
  type GuardedCollection,
  type GuardedGlobal,
  globalOperations,
  globalPermissions,
  globalReachOf,
  permissions,
  reachOf,
} from '../../src/accounts/permissions.ts';
import { staffRoles } from '../../src/accounts/roles.ts';

const collections = Object.keys(permissions) as GuardedCollection[];
const globals = Object.keys(globalPermissions) as GuardedGlobal[];

/** Everything that an actor may do, as `collection.operation`. */
function listGrants(actor: Actor): string[] {
  const inCollections = collections.flatMap((collection) =>
    collectionOperations
      .filter((operation) => reachOf(actor, collection, operation))
      .map((operation) => `${collection}.${operation}`),
  );
  const inGlobals = globals.flatMap((slug) =>
    globalOperations
      .filter((operation) => globalReachOf(actor, slug, operation))
      .map((operation) => `${slug}.${operation}`),
  );
  return [...inCollections, ...inGlobals];
}

describe('The table of permissions', () => {
  it.each(collections)('states every operation in %s, and no other', (collection) => {
    expect(Object.keys(permissions[collection]).sort()).toEqual([...collectionOperations].sort());
  });

  it.each(globals)('states every operation on %s, and no other', (slug) => {
    expect(Object.keys(globalPermissions[slug]).sort()).toEqual([...globalOperations].sort());
  });

  it('grants only to actors that there are, and only as far as can be said', () => {
    const stated = [...Object.values(permissions), ...Object.values(globalPermissions)];
    for (const grants of stated.flatMap((entry) => Object.values(entry))) {
      for (const [actor, reach] of Object.entries(grants)) {
        expect(actors).toContain(actor);
        expect(['all', 'own']).toContain(reach);
      }
    }
  });

  it('knows every role of staff, and those who are none', () => {
    expect([...actors].sort()).toEqual([...staffRoles, 'volunteer', 'anonymous'].sort());
  });
});

describe('What is granted', () => {
  it('is nothing to somebody who is not signed in', () => {
    expect(listGrants('anonymous')).toEqual([]);
  });

  it('is to a volunteer no more than what is theirs', () => {
    for (const collection of collections) {
      for (const operation of collectionOperations) {
        expect(reachOf('volunteer', collection, operation)).not.toBe('all');
      }
    }
    expect(
      globals.flatMap((slug) => globalOperations.map((op) => globalReachOf('volunteer', slug, op))),
    ).not.toContain('all');
  });

  it('is to admins alone when it makes, shows or ends accounts of others', () => {
    for (const role of staffRoles.filter((known) => known !== 'admin')) {
      expect(reachOf(role, 'staff', 'create')).toBeUndefined();
      expect(reachOf(role, 'staff', 'delete')).toBeUndefined();
      expect(reachOf(role, 'staff', 'read')).toBe('own');
      expect(reachOf(role, 'staff', 'update')).toBe('own');
    }
    expect(reachOf('admin', 'staff', 'create')).toBe('all');
  });

  it.each(['pages', 'testimonials', 'figures', 'branches'] as const)(
    'is to editors and admins alone when it changes %s',
    (collection) => {
      for (const operation of ['create', 'update', 'delete'] as const) {
        const allowed = actors.filter((actor) => reachOf(actor, collection, operation));
        expect(allowed.sort()).toEqual(['admin', 'editor']);
      }
    },
  );

  it('is to trainers too when it adds a picture or words to one, and not when it deletes one', () => {
    const allowed = (operation: 'create' | 'update' | 'delete') =>
      actors.filter((actor) => reachOf(actor, 'media', operation)).sort();
    expect(allowed('create')).toEqual(['admin', 'editor', 'trainer']);
    expect(allowed('update')).toEqual(['admin', 'editor', 'trainer']);
    expect(allowed('delete')).toEqual(['admin', 'editor']);
  });

  it.each(['courses', 'modules', 'lessons', 'recordings', 'handouts'] as const)(
    'is to trainers and admins alone when it reads or changes %s',
    (collection) => {
      for (const operation of ['create', 'read', 'update', 'delete'] as const) {
        const allowed = actors.filter((actor) => reachOf(actor, collection, operation));
        expect(allowed.sort()).toEqual(['admin', 'trainer']);
      }
    },
  );

  it('never lets anybody change an edition of a lesson', () => {
    for (const operation of ['create', 'update', 'delete'] as const) {
      expect(actors.filter((actor) => reachOf(actor, 'lesson-editions', operation))).toEqual([]);
    }
  });

  it.each(globals)('is to editors and admins alone when it changes the %s', (slug) => {
    expect(actors.filter((actor) => globalReachOf(actor, slug, 'update')).sort()).toEqual([
      'admin',
      'editor',
    ]);
  });

  it('never lets anybody delete a consent, or see more than one may change of it', () => {
    expect(actors.filter((actor) => reachOf(actor, 'testimonial-consents', 'delete'))).toEqual([]);
    const readers = actors.filter((actor) => reachOf(actor, 'testimonial-consents', 'read'));
    expect(readers.sort()).toEqual(['admin', 'editor']);
  });

  it.each([
    'purges',
    'payload-kv',
    'payload-migrations',
    'volunteer-sessions',
    'sign-in-codes',
  ] as const)('is nothing to anybody in what the system alone writes: %s', (collection) => {
    for (const operation of collectionOperations) {
      expect(actors.filter((actor) => reachOf(actor, collection, operation))).toEqual([]);
    }
  });

  it('is to each member of staff their own preferences, and nobody else’s', () => {
    for (const operation of ['create', 'read', 'update', 'delete'] as const) {
      for (const role of staffRoles) {
        expect(reachOf(role, 'payload-preferences', operation)).toBe('own');
      }
    }
  });
});
