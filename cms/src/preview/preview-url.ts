import { isLanguage } from '@duo/domain/languages/languages';
import type { LivePreviewConfig } from 'payload';
import { configuration } from '../configuration.ts';
import { mintTicket } from './ticket.ts';

/** Live preview of a collection's documents: the site's own page, opened by a ticket. */
export function previewOf(collection: string): LivePreviewConfig {
  return {
    url: ({ data, locale, req }) => {
      if (!req.user || !data.id || !isLanguage(locale.code)) return null;
      const ticket = mintTicket(
        { staffId: req.user.id, collection, documentId: data.id, language: locale.code },
        configuration.payloadSecret,
        new Date(),
      );
      return `${configuration.siteUrl}/preview?ticket=${ticket}`;
    },
    breakpoints: [
      { name: 'phone', label: '360 px', width: 360, height: 740 },
      { name: 'tablet', label: '768 px', width: 768, height: 1024 },
    ],
  };
}
