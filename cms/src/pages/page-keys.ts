/** Pages that the site knows by what they are for, whatever their title or address. */
export const pageKeys = ['home', 'stories', 'branches', 'become-a-mentor'] as const;
export type PageKey = (typeof pageKeys)[number];
