'use client';

import { defaultLanguage, isLanguage, type Language } from '@duo/domain/languages/languages';
import { useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui';
import { formatAdminURL } from 'payload/shared';

/** What the open form edits, in which language, and where the API takes it. */
export function useFormTarget() {
  const { id, collectionSlug, globalSlug } = useDocumentInfo();
  const { config } = useConfig();
  const { code } = useLocale();
  const language: Language = isLanguage(code) ? code : defaultLanguage;
  const document = id === undefined ? '' : `/${id}`;
  const path = globalSlug ? `/globals/${globalSlug}` : `/${collectionSlug}${document}`;
  const addressOf = (query: Record<string, string>): `/${string}` =>
    `${formatAdminURL({ apiRoute: config.routes.api, path: path as `/${string}` })}?${new URLSearchParams(query)}` as `/${string}`;
  return { id, collectionSlug, globalSlug, language, addressOf };
}
