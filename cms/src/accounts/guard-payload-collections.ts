import { type GuardedCollection, permissions } from '@duo/domain/accounts/permissions';
import type { SanitizedCollectionConfig, SanitizedConfig, Where } from 'payload';
import { accessTo } from './access.ts';
import { staff } from './staff.collection.ts';

/** How a row of Payload's own collections names the member of staff whose it is. */
function rowsOf(userId: number | string): Where {
  return {
    and: [{ 'user.relationTo': { equals: staff.slug } }, { 'user.value': { equals: userId } }],
  };
}

function isGuarded(slug: string): slug is GuardedCollection {
  return Object.hasOwn(permissions, slug);
}

/** Payload's ways to sign in with a password, which it adds to whatever collection people sign in to. */
const passwordPaths = [
  ...['/login', '/logout', '/me', '/init', '/refresh-token', '/unlock', '/verify/:id'],
  ...['/first-register', '/forgot-password', '/reset-password'],
];

function closePasswordDoors(collection: SanitizedCollectionConfig): void {
  if (!collection.auth?.disableLocalStrategy || !collection.endpoints) return;
  collection.endpoints = collection.endpoints.filter(({ path }) => !passwordPaths.includes(path));
}

/**
 * Gives Payload's own collections the access that the domain's table states: by Payload's defaults
 * anybody who is signed in may do everything with most of them. Payload adds them while it builds the
 * configuration, so that there is no earlier place to do it. Volunteers have no passwords, nor the
 * endpoints for them.
 */
export function guardPayloadCollections(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    closePasswordDoors(collection);
    if (!collection.slug.startsWith('payload-') || !isGuarded(collection.slug)) continue;
    Object.assign(collection.access, accessTo(collection.slug, rowsOf));
    // One that has no endpoints answers 501; without a route, it is not found like any other path.
    collection.endpoints ||= [];
  }
  return config;
}
