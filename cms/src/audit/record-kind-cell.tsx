import { getTranslation } from '@payloadcms/translations';
import type { DefaultServerCellComponentProps } from 'payload';

/** Names the sort of record that a row is about as the rest of the admin does. */
export function RecordKindCell({ cellData, payload, i18n }: DefaultServerCellComponentProps) {
  const about = payload.config.collections.find(({ slug }) => slug === cellData);
  return (
    <span>{about ? getTranslation(about.labels.singular, i18n) : String(cellData ?? '—')}</span>
  );
}
