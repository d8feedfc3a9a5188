import { formatNumber } from '@duo/i18n/format';
import { drawBars } from '@duo/ui/charts/bars';
import { Link } from '@payloadcms/ui';
import { formAddress } from '../../../admin/addresses.ts';
import { Chart } from '../../../admin/charts/chart.tsx';
import { FiguresTable } from '../../../admin/charts/figures-table.tsx';
import { Card } from '../../../admin/desk/card.tsx';
import type { Reader } from '../../../admin/desk/reader.ts';
import type { LessonMaterial } from '../../learning/material.ts';
import type { FeedbackSum, Ratings } from '../../learning/read-feedback.ts';

interface Props {
  reader: Reader;
  lesson: LessonMaterial;
  sum: FeedbackSum;
}

function Judged({ reader, title, ratings }: { reader: Reader; title: string; ratings: Ratings }) {
  const { t, language } = reader;
  const rows = ratings.map((count, index) => ({
    count,
    name: t('training.feedback.grade', { grade: String(index + 1) }),
  }));
  const bars = rows.map(({ name, count }) => ({
    value: count,
    valueText: formatNumber(count, language),
    label: name,
  }));
  return (
    <Chart
      drawing={drawBars({ unit: 'count', bars })}
      figures={t('training.stops.figures')}
      title={title}
    >
      <FiguresTable
        caption={title}
        columns={[t('training.hard.answers')]}
        heading={t('training.hard.answer')}
        rows={rows.map(({ name, count }) => ({
          name,
          cells: [{ text: formatNumber(count, language) }],
        }))}
      />
    </Chart>
  );
}

/** What volunteers think of one lesson: sums, and texts in an order that tells nothing of who wrote them. */
export function FeedbackCard({ reader, lesson, sum }: Props) {
  const { t } = reader;
  const { count, useful, clear, texts } = sum;
  const { id, title, edition } = lesson;
  const form = formAddress({ kind: 'collection', slug: 'lessons', id }, edition.language);
  return (
    <Card id="feedback" title={title}>
      <p>
        {t('training.feedback.given', { count })}{' '}
        <Link href={form} prefetch={false}>
          {t('training.feedback.open')}
        </Link>
      </p>
      {count > 0 && (
        <div className="charts">
          <Judged ratings={useful} reader={reader} title={t('training.feedback.useful')} />
          <Judged ratings={clear} reader={reader} title={t('training.feedback.clear')} />
        </div>
      )}
      {texts.length > 0 && (
        <>
          <h3>{t('training.feedback.texts')}</h3>
          <ul className="training__texts">
            {texts.map((text, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two may write the same, and none has a name
              <li className="training__text" key={index}>
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
