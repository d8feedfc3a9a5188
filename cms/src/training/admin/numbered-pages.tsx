import { Link } from '@payloadcms/ui';
import type { Reader } from '../../admin/desk/reader.ts';

interface Props {
  reader: Pick<Reader, 't'>;
  /** From 1. */
  page: number;
  pages: number;
  addressOf: (page: number) => string;
}

/** The ways between the pages of a list, where it has several. */
export function NumberedPages({ reader: { t }, page, pages, addressOf }: Props) {
  if (pages < 2) return null;
  return (
    <nav aria-label={t('queue.pages')} className="training__shows">
      {page > 1 && (
        <Link href={addressOf(page - 1)} prefetch={false}>
          {t('training.hard.previous')}
        </Link>
      )}
      <span>{t('training.hard.page', { page, pages })}</span>
      {page < pages && (
        <Link className="act-button" href={addressOf(page + 1)} prefetch={false}>
          {t('queue.nextPage')}
        </Link>
      )}
    </nav>
  );
}
