import type { Language } from '../languages/languages.ts';

/** A city office as the public site shows it. */
export interface Branch {
  id: number | string;
  name: string;
  path: string;
  region: string;
  street: string | null;
  postalCode: string | null;
  city: string;
  phone: string | null;
  email: string | null;
  /** The languages spoken there. */
  languages: readonly Language[];
  /** WGS 84, decimal degrees. */
  location: { latitude: number; longitude: number };
}
