import type { Reader } from '../../../admin/desk/reader.ts';
import { readSavedView, type SavedView } from './saved-view.ts';
import { savedViewPrefix } from './saved-view-limits.ts';

/** More than anybody can tell apart. */
const mostViews = 30;

/** The views that the reader saved, by name. */
export async function loadSavedViews({ req, user, language }: Reader): Promise<SavedView[]> {
  const { docs } = await req.payload.find({
    collection: 'payload-preferences',
    where: {
      and: [
        { key: { like: savedViewPrefix } },
        { 'user.relationTo': { equals: 'staff' } },
        { 'user.value': { equals: user.id } },
      ],
    },
    limit: mostViews,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  });
  return docs
    .flatMap((preference) => readSavedView(preference) ?? [])
    .sort((one, other) => one.name.localeCompare(other.name, language));
}
