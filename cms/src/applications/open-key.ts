import type { Application } from '../payload-types.ts';

/**
 * What is unique among open applications: there is one for each volunteer, and for each address of
 * somebody without an account who is helped on the telephone.
 */
export function volunteerKey(id: number | string): string {
  return `volunteer/${id}`;
}

/** @param email normalised. */
export function emailKey(email: string): string {
  return `email/${email}`;
}

/** The key of an application that has ended, or was merged: it is in nobody's way. */
export function endedKey(reference: Application['reference']): string {
  return `ended/${reference}`;
}

/** The key of an application that is open. */
export function openKeyOf({
  reference,
  volunteer,
  email,
}: Pick<Application, 'reference' | 'volunteer' | 'email'>): string {
  if (volunteer) return volunteerKey(typeof volunteer === 'object' ? volunteer.id : volunteer);
  return email ? emailKey(email) : endedKey(reference);
}
