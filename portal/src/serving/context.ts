import type { Language } from '@duo/domain/languages/languages';
import type { Link } from '@duo/domain/pages/blocks';
import type { Contact } from '@duo/domain/pages/published-page';
import type { Seals } from '../sealing/seals.ts';

/** Where the portal runs. Addresses are origins, without a slash at their end. */
export interface PortalSettings {
  publicUrl: string;
  siteUrl: string;
  cmsUrl: string;
  /** Where staff reach the CMS: the only one who may frame a preview. */
  cmsPublicUrl: string;
  portalKey: string;
}

/** What surrounds the pages, as the site has it. */
export interface Surroundings {
  contact: Contact;
  /** Absolute: they lead to the site. */
  legalLinks: Link[];
}

/** What all pages of a process share. */
export interface PortalContext {
  settings: PortalSettings;
  seals: Seals;
  surroundings(language: Language): Surroundings;
}

/** What the edge knows of one request. */
export interface RequestContext {
  requestId: string;
  clientAddress: string;
}
