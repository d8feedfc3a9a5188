/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    settings: import('./serving/settings.ts').SiteSettings;
    cms: import('@duo/cms-client/client').CmsClient;
  }
}
