import { isLanguage } from '@duo/domain/languages/languages';
import type { LivePreviewConfig } from 'payload';
import { configuration } from '../configuration.ts';
import { mintTicket } from './ticket.ts';

/** Live preview of a collection's documents: the real page of the site or the portal, opened by a ticket. */
function previewAt(collection: string, origin: string): LivePreviewConfig {
  return {
    url: ({ data, locale, req }) => {
      if (!req.user || !data.id || !isLanguage(locale.code)) return null;
      const ticket = mintTicket(
        { staffId: req.user.id, collection, documentId: data.id, language: locale.code },
        configuration.payloadSecret,
        new Date(),
      );
      return `${origin}/preview?ticket=${ticket}`;
    },
    breakpoints: [
      { name: 'phone', label: '360 px', width: 360, height: 740 },
      { name: 'tablet', label: '768 px', width: 768, height: 1024 },
    ],
  };
}

/** Live preview of a document of the site, as its readers will see it. */
export const previewOf = (collection: string): LivePreviewConfig =>
  previewAt(collection, configuration.siteUrl);

/** Live preview of a lesson, as its learners will see it in the portal. */
export const previewOfLesson: LivePreviewConfig = previewAt('lessons', configuration.portalUrl);
