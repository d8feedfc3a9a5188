import { nameLessonState } from '@duo/training-texts/state-texts';
import { Link } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import { adminAddresses } from '../../../admin/addresses.ts';
import { Card } from '../../../admin/desk/card.tsx';
import type { Reader } from '../../../admin/desk/reader.ts';
import { formatMoment } from '../../../admin/start-page/format-moment.ts';
import { loadWork, type ReadWork } from '../../trainers/load-work.ts';
import { TrainingFrame } from '../training-frame.tsx';
import { QuestionsCard } from './questions-card.tsx';
import { QuizzesCard } from './quizzes-card.tsx';
import { ReflectionCard } from './reflection-card.tsx';

interface Shown {
  reader: Reader;
  work: ReadWork;
}

function Back({ t }: Pick<Reader, 't'>) {
  return (
    <p>
      <Link href={adminAddresses.training} prefetch={false}>
        {t('training.work.back')}
      </Link>
    </p>
  );
}

function Unknown({ t }: Reader) {
  return (
    <section className="training__plain">
      <h1>{t('training.work.noSuch.title')}</h1>
      <p>{t('training.work.unknown')}</p>
      <Back t={t} />
    </section>
  );
}

function Head({ reader, work }: Shown) {
  const { t, language, now } = reader;
  const { name, title, state, lastWorkAt, isOffline, hasFinished, place } = work;
  return (
    <header className="training__header">
      <Back t={t} />
      <h1>{name ?? t('training.nameless')}</h1>
      <p className="training__lesson" lang={work.language}>
        {title}
      </p>
      <p className="training__facts">
        {nameLessonState(state, language)} ·{' '}
        {t('training.work.lastWork', { moment: formatMoment(lastWorkAt, language, now) })}
      </p>
      {isOffline && <p className="training__notice">{t('training.work.offline')}</p>}
      {hasFinished && (
        <p>
          <Link href={adminAddresses.learnersCertificates(place.enrolment)} prefetch={false}>
            {t('training.certificates.title')}
          </Link>
        </p>
      )}
    </header>
  );
}

function Reflections({ reader, work }: Shown) {
  const { t } = reader;
  if (work.reflections.length === 0) {
    return (
      <Card id="reflections" title={t('training.work.reflection')}>
        <p className="desk-card__none">{t('training.work.reflection.none')}</p>
      </Card>
    );
  }
  return work.reflections.map((reflection) => (
    <ReflectionCard key={reflection.key} reader={reader} reflection={reflection} work={work} />
  ));
}

function Work(shown: Shown) {
  return (
    <>
      <Head {...shown} />
      <div className="applications__columns">
        <div>
          <Reflections {...shown} />
        </div>
        <div>
          <QuestionsCard {...shown} />
          <QuizzesCard {...shown} />
        </div>
      </div>
    </>
  );
}

/** What a learner wrote in a lesson, made for reading, and the forms to answer it. */
export function WorkPage(view: AdminViewServerProps) {
  const [, , enrolment = '', lesson = ''] = [view.params?.segments ?? []].flat().map(String);
  const draw = async (reader: Reader) => {
    const work = await loadWork(reader.req, { enrolment, lesson }, reader);
    return work ? <Work reader={reader} work={work} /> : <Unknown {...reader} />;
  };
  return <TrainingFrame draw={draw} view={view} />;
}
