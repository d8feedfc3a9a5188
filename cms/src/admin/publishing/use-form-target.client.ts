'use client';

import { defaultLanguage, isLanguage, type Language } from '@duo/domain/languages/languages';
import { useConfig, useDocumentInfo, useLocale, useUploadEdits } from '@payloadcms/ui';
import { formatAdminURL } from 'payload/shared';
import { stringify } from 'qs-esm';

/** What the open form edits, in which language, and where the API takes it. */
export function useFormTarget() {
  const { id, collectionSlug, globalSlug } = useDocumentInfo();
  const { config } = useConfig();
  const { code } = useLocale();
  const { uploadEdits } = useUploadEdits();
  const language: Language = isLanguage(code) ? code : defaultLanguage;
  const document = id === undefined ? '' : `/${id}`;
  const path = globalSlug ? `/globals/${globalSlug}` : `/${collectionSlug}${document}`;
  const addressOf = (query: Record<string, unknown>): `/${string}` =>
    `${formatAdminURL({ apiRoute: config.routes.api, path: path as `/${string}` })}?${stringify(query)}` as `/${string}`;
  // Payload's own buttons leave out where the editor cut a picture and set its focal point, as soon as
  // they name a language or a draft.
  const writeAddressOf = (query: Record<string, string>) => addressOf({ ...query, uploadEdits });
  return { id, collectionSlug, globalSlug, language, addressOf, writeAddressOf };
}
