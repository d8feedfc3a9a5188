import type { Config } from 'payload';

type Admin = NonNullable<Config['admin']>;

/** What the admin is called in the browser. No picture is made or fetched for it. */
export const adminMeta = {
  titleSuffix: ' · duo',
  defaultOGImageType: 'off',
} satisfies Admin['meta'];

/** Our mark and our start page, by path: Next bundles them. */
export const adminComponents = {
  graphics: { Icon: '/admin/mark.tsx#Mark', Logo: '/admin/mark.tsx#Logo' },
} satisfies Admin['components'];
