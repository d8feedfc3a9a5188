import { Link } from '@payloadcms/ui';
import { adminAddresses } from '../../admin/addresses.ts';
import type { Reader } from '../../admin/desk/reader.ts';

interface Props {
  reader: Pick<Reader, 't'>;
  /** The page that is shown; none where it is no page about the training. */
  current?: string;
}

/** The ways between the pages about the training. */
export function TrainingPages({ reader: { t }, current }: Props) {
  const pages = [
    [adminAddresses.training, t('training.waiting.title')],
    [adminAddresses.learners, t('training.learners.title')],
    [adminAddresses.stops, t('training.stops.title')],
    [adminAddresses.hardQuestions, t('training.hard.title')],
    [adminAddresses.feedback, t('training.feedback.title')],
    [adminAddresses.translations, t('training.translations.title')],
  ] as const;
  return (
    <nav aria-label={t('training.parts')} className="training__pages">
      {pages.map(([address, title]) => (
        <Link
          aria-current={address === current ? 'page' : undefined}
          href={address}
          key={address}
          prefetch={false}
        >
          {title}
        </Link>
      ))}
    </nav>
  );
}
