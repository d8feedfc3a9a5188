/** How the keys of saved views begin, among the preferences of whoever saved them. */
export const savedViewPrefix = 'applications-view-';

export const longestViewName = 60;
