import application from './messages/application/messages.ts';
import cms from './messages/cms/messages.ts';
import frame from './messages/frame/messages.ts';
import mail from './messages/mail/messages.ts';
import portal from './messages/portal/messages.ts';
import site from './messages/site/messages.ts';
import training from './messages/training/messages.ts';

/** The message files of each area. A new area is an entry here, one in `areaFolders`, and its files. */
export const areas = { frame, site, portal, cms, mail, application, training };

export type Area = keyof typeof areas;

/** Where the sources that use an area's messages stand, from the root of the repository. */
export const areaFolders: Record<Area, string> = {
  frame: 'packages/page-frame',
  site: 'site',
  portal: 'portal',
  cms: 'cms',
  mail: 'packages/mail-templates',
  application: 'packages/application-texts',
  training: 'packages/training-texts',
};
