/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    settings: import('./serving/settings.ts').SiteSettings;
    cms: import('@duo/cms-client/client').CmsClient;
    /** The headers that say for whom a certificate is verified; on those pages alone. */
    vouched?: Record<string, string>;
  }
}
