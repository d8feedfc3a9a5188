/** Whose eyes a text is for. */
export type Reader = 'volunteer' | 'staff';
