import { formatNumber } from '@duo/i18n/format';
import { Link } from '@payloadcms/ui';
import { adminAddresses } from '../../../admin/addresses.ts';
import type { Reader } from '../../../admin/desk/reader.ts';
import { noFilters } from '../../trainers/matrix/matrix-filters.ts';
import { stuckDays } from '../../trainers/stops/load-stops.ts';
import { learnersAddress } from '../learners/learners-address.ts';
import type { TrainingWork } from './load-training-work.ts';

interface Tile {
  name: string;
  count: number;
  page: string;
  /** Somebody can't go on before it is done. */
  isPressing: boolean;
}

function listTiles(
  { t }: Reader,
  { reflections, questions, stuck, translations }: TrainingWork,
): Tile[] {
  return [
    {
      name: t('training.waiting.reflections'),
      count: reflections,
      page: `${adminAddresses.training}#reflections`,
      isPressing: true,
    },
    {
      name: t('training.waiting.questions'),
      count: questions,
      page: `${adminAddresses.training}#questions`,
      isPressing: true,
    },
    {
      name: t('training.waiting.stuck', { days: stuckDays }),
      count: stuck,
      page: learnersAddress({ ...noFilters, show: 'stuck21' }),
      isPressing: false,
    },
    {
      name: t('training.waiting.translations'),
      count: translations,
      page: adminAddresses.translations,
      isPressing: false,
    },
  ];
}

/** What waits for trainers: each number is the way to the list behind it. */
export function TrainingTiles({ reader, work }: { reader: Reader; work: TrainingWork }) {
  return (
    <ul className="tiles">
      {listTiles(reader, work).map(({ name, count, page, isPressing }) => (
        <li key={name}>
          <Link
            className={`tile ${count === 0 ? 'tile--none' : ''} ${isPressing && count > 0 ? 'tile--pressing' : ''}`}
            href={page}
            prefetch={false}
          >
            <b>{formatNumber(count, reader.language)}</b> <span>{name}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
