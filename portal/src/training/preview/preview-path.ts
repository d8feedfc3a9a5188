import { defaultLanguage } from '@duo/domain/languages/languages';

/** Where the CMS opens the preview of a lesson. */
export const previewPath = '/preview';

/** It stands for a lesson's page; which lesson, and in which language, the ticket says. */
export const previewPlace = { page: 'lesson', language: defaultLanguage } as const;
