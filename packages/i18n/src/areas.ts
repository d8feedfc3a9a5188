import cms from './messages/cms/messages.ts';
import site from './messages/site/messages.ts';

/** The message files of each area. A new area is an entry here, one in `areaFolders`, and its files. */
export const areas = { site, cms };

export type Area = keyof typeof areas;

/** Where the sources that use an area's messages stand, from the root of the repository. */
export const areaFolders: Record<Area, string> = { site: 'site', cms: 'cms' };
