/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    portal: import('./serving/context.ts').PortalContext;
    request: import('./serving/context.ts').RequestContext;
    visit: import('./visit/visit.ts').Visit;
  }
}
