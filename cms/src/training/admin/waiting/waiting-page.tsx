import { dayOf } from '@duo/domain/applications/days';
import { formatNumber } from '@duo/i18n/format';
import { Link } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import { adminAddresses } from '../../../admin/addresses.ts';
import { Card } from '../../../admin/desk/card.tsx';
import type { Reader } from '../../../admin/desk/reader.ts';
import { writeDay } from '../../../admin/desk/written-day.ts';
import { loadWaiting, type WaitingList, type WaitingWork } from '../../trainers/load-waiting.ts';
import { TrainingFrame } from '../training-frame.tsx';
import { TrainingHeader } from '../training-header.tsx';
import { countWaitingDays } from './waiting-days.ts';

function Row({ reader, work }: { reader: Reader; work: WaitingWork }) {
  const { t, language, today } = reader;
  const { place, name, title, isOffline, since } = work;
  const who = name ?? t('training.nameless');
  return (
    <tr>
      <th scope="row">
        {place ? (
          <Link href={adminAddresses.learnersWork(place.enrolment, place.lesson)} prefetch={false}>
            {who}
            <span className="duo-unseen">{` – ${title}`}</span>
          </Link>
        ) : (
          who
        )}
      </th>
      <td>
        {title ?? t('training.waiting.gone')}
        {isOffline && (
          <span className="training__facts">
            {place ? t('training.waiting.offline') : t('training.waiting.courseOffline')}
          </span>
        )}
      </td>
      <td>
        {writeDay(dayOf(new Date(since)), language, today)}
        <span className="training__facts">
          {t('training.waiting.days', { days: countWaitingDays(since, today) })}
        </span>
      </td>
    </tr>
  );
}

function Table({ reader, list, label }: { reader: Reader; list: WaitingList; label: string }) {
  const { t } = reader;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached.
    <section aria-label={label} className="training__frame" tabIndex={0}>
      <table className="training__table">
        <thead>
          <tr>
            <th scope="col">{t('training.waiting.who')}</th>
            <th scope="col">{t('training.translations.lesson')}</th>
            <th scope="col">{t('training.waiting.since')}</th>
          </tr>
        </thead>
        <tbody>
          {list.shown.map((work) => (
            <Row key={work.id} reader={reader} work={work} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface ListProps {
  reader: Reader;
  id: 'reflections' | 'questions';
  title: string;
  nothing: string;
  list: WaitingList;
}

function List({ reader, id, title, nothing, list }: ListProps) {
  const { t, language } = reader;
  const { count, shown } = list;
  const numbers = {
    shown: formatNumber(shown.length, language),
    count: formatNumber(count, language),
  };
  return (
    <Card id={id} title={`${title} (${numbers.count})`}>
      {count === 0 ? (
        <p className="desk-card__none">{nothing}</p>
      ) : (
        <Table label={title} list={list} reader={reader} />
      )}
      {shown.length < count && <p>{t('training.waiting.more', numbers)}</p>}
    </Card>
  );
}

async function drawWaiting(reader: Reader) {
  const { t, req, language } = reader;
  const { reflections, questions } = await loadWaiting(req, language);
  return (
    <>
      <TrainingHeader
        address={adminAddresses.training}
        reader={reader}
        title={t('training.waiting.title')}
      />
      <div className="training__lists">
        <List
          id="reflections"
          list={reflections}
          nothing={t('training.waiting.none.reflections')}
          reader={reader}
          title={t('training.waiting.reflections')}
        />
        <List
          id="questions"
          list={questions}
          nothing={t('training.waiting.none.questions')}
          reader={reader}
          title={t('training.waiting.questions')}
        />
      </div>
    </>
  );
}

/** What learners handed in and asked, and nobody has answered: the longest first. */
export function WaitingPage(view: AdminViewServerProps) {
  return <TrainingFrame draw={drawWaiting} view={view} />;
}
