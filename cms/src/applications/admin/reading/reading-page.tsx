import { Link } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import { adminAddresses } from '../../../admin/addresses.ts';
import type { Reader } from '../../../admin/desk/reader.ts';
import { loadApplication } from '../../staff/load-application.ts';
import type { ReadApplication } from '../../staff/read-application.ts';
import { ApplicationsFrame } from '../frame/applications-frame.tsx';
import { ConfirmationCard } from '../telephone/confirmation-card.tsx';
import { TelephoneAnswers } from '../telephone/telephone-answers.tsx';
import { AlikeCard } from './alike-card.tsx';
import { Answers } from './answers.tsx';
import { Head } from './head.tsx';
import { HistoryCard } from './history-card.tsx';
import { MergedCard } from './merged-card.tsx';
import { MessagesCard } from './messages-card.tsx';
import { NextSteps } from './next-steps.tsx';
import { NotesCard } from './notes-card.tsx';
import { OthersCard } from './others-card.tsx';
import { PeopleCard } from './people-card.tsx';
import { RecordCard } from './record-card.tsx';

function Unknown({ t }: Reader) {
  return (
    <section className="applications__plain">
      <h1>{t('reading.unknown')}</h1>
      <p>{t('reading.unknown.text')}</p>
      <p>
        <Link href={adminAddresses.applications} prefetch={false}>
          {t('reading.back')}
        </Link>
      </p>
    </section>
  );
}

function Application(shown: { reader: Reader; application: ReadApplication }) {
  const isBeingTaken = shown.application.state === 'draft';
  return (
    <>
      <Head {...shown} />
      <div className="applications__columns">
        <div>
          <MergedCard {...shown} />
          <AlikeCard {...shown} />
          {isBeingTaken ? <TelephoneAnswers {...shown} /> : <Answers {...shown} />}
          <HistoryCard {...shown} />
        </div>
        <div className="applications__side">
          <ConfirmationCard {...shown} />
          <NextSteps {...shown} />
          <RecordCard {...shown} />
          {!isBeingTaken && <MessagesCard {...shown} />}
          <NotesCard {...shown} />
          <PeopleCard {...shown} />
          <OthersCard {...shown} />
        </div>
      </div>
    </>
  );
}

/** An application, made for reading: what was answered, where it stands, what happened, and what may be decided. */
export function ReadingPage(view: AdminViewServerProps) {
  const reference = String([view.params?.segments ?? []].flat()[1] ?? '');
  const draw = async (reader: Reader) => {
    const application = await loadApplication(reader.req, reference, reader.now);
    if (!application) return <Unknown {...reader} />;
    return <Application application={application} reader={reader} />;
  };
  return <ApplicationsFrame draw={draw} view={view} />;
}
