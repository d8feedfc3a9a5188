/** What staff may be. A coordinator works for one or more branches. */
export const staffRoles = ['admin', 'coordinator', 'trainer', 'editor'] as const;
export type StaffRole = (typeof staffRoles)[number];
