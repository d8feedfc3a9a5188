import { fewestAnswers } from '@duo/domain/training/question-tallies';
import { formatNumber } from '@duo/i18n/format';
import type { MessageKey } from '@duo/i18n/translate';
import { drawBars } from '@duo/ui/charts/bars';
import { Link } from '@payloadcms/ui';
import { formAddress } from '../../../admin/addresses.ts';
import { FiguresTable } from '../../../admin/charts/figures-table.tsx';
import { Card } from '../../../admin/desk/card.tsx';
import type { Reader } from '../../../admin/desk/reader.ts';
import type { HardQuestion } from '../../trainers/questions/load-questions.ts';

interface Props {
  reader: Reader;
  question: HardQuestion;
  /** Its place in the list, from 1. */
  number: number;
}

type Answer = HardQuestion['answers'][number];

const ownWords: Record<string, MessageKey<'cms'>> = {
  true: 'training.hard.true',
  false: 'training.hard.false',
  accepted: 'training.hard.accepted',
  other: 'training.hard.other',
};

const shareOf = (times: number, asked: number) => Math.round((times / asked) * 100);

function nameAnswer({ t }: Reader, { name, words, place }: Answer): string {
  if (words === null) return t(ownWords[name] ?? 'training.hard.other');
  return place === undefined ? words : t('training.hard.placed', { words, place });
}

/** What it is worth, in a word; nothing for a wrong one. */
function judge({ t, language }: Reader, { kind }: HardQuestion, { worth }: Answer): string {
  if (kind === 'situation')
    return t('training.hard.grade', { grade: formatNumber(worth, language) });
  return worth === 100 ? t('training.hard.right') : '';
}

function drawAnswers(reader: Reader, question: HardQuestion): string {
  const bars = question.answers.map((answer) => {
    const share = shareOf(answer.times, question.asked);
    const judged = judge(reader, question, answer);
    const label = nameAnswer(reader, answer);
    return {
      value: share,
      valueText: `${formatNumber(share, reader.language)} %`,
      label: judged ? `${label} (${judged})` : label,
    };
  });
  return drawBars({ unit: 'percent', bars });
}

function AnswersTable({ reader, question, number }: Props) {
  const { t, language } = reader;
  const { asked, answers, timesGone } = question;
  const cells = (times: number) => [
    { text: formatNumber(times, language) },
    { text: `${formatNumber(shareOf(times, asked), language)} %` },
  ];
  const rows = answers.map((answer) => ({
    name: nameAnswer(reader, answer),
    cells: [{ text: judge(reader, question, answer) || '—' }, ...cells(answer.times)],
  }));
  const gone = { name: t('training.hard.gone'), cells: [{ text: '—' }, ...cells(timesGone)] };
  return (
    <FiguresTable
      caption={t('training.hard.caption', { number, count: asked })}
      columns={[t('training.hard.worth'), t('training.hard.times'), t('training.hard.share')]}
      heading={t('training.hard.answer')}
      rows={timesGone > 0 ? [...rows, gone] : rows}
    />
  );
}

function Answers({ reader, question, number }: Props) {
  const { t } = reader;
  const { asked, percent, language } = question;
  if (percent === null) {
    return <p>{t('training.hard.tooFew', { count: asked, least: fewestAnswers })}</p>;
  }
  return (
    <section className="chart">
      <h3>{t('training.hard.chosen')}</h3>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our own charts, which escape texts */}
      <div dangerouslySetInnerHTML={{ __html: drawAnswers(reader, question) }} lang={language} />
      <details>
        <summary>{t('training.stops.figures')}</summary>
        <AnswersTable number={number} question={question} reader={reader} />
      </details>
    </section>
  );
}

/** A question with how often each answer was given, and the way to the form of its lesson. */
export function QuestionCard({ reader, question, number }: Props) {
  const { t } = reader;
  const { lesson, language, quizTitle, prompt, asked, percent } = question;
  const form = formAddress({ kind: 'collection', slug: 'lessons', id: lesson.id }, language);
  return (
    <Card id={`question-${number}`} title={`${number}. ${prompt}`}>
      <p className="training__facts">
        {percent !== null && `${t('training.hard.result', { percent })} `}
        {t('training.hard.asked', { count: asked })} · {quizTitle} ·{' '}
        <Link href={form} prefetch={false}>
          {lesson.title}
        </Link>
      </p>
      <Answers number={number} question={question} reader={reader} />
    </Card>
  );
}
