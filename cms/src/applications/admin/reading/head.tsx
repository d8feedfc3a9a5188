import { inSentence } from '@duo/application-texts/in-sentence';
import { nameOwner } from '@duo/application-texts/state-texts';
import { ageOn, countDays, dayOf } from '@duo/domain/applications/days';
import { normalisePhone } from '@duo/domain/applications/phone';
import { languageFacts } from '@duo/domain/languages/languages';
import { Link } from '@payloadcms/ui';
import { adminAddresses } from '../../../admin/addresses.ts';
import type { Reader } from '../../../admin/desk/reader.ts';
import { writeDay } from '../../../admin/desk/written-day.ts';
import type { ReadApplication } from '../../staff/read-application.ts';
import { DueMark } from '../frame/due-mark.tsx';
import { writeDue } from '../frame/due-words.ts';
import { StateBadge } from '../frame/state-badge.tsx';
import { listWay } from './way.ts';
import { WayLine } from './way-line.tsx';

interface Props {
  reader: Reader;
  application: ReadApplication;
}

/** Where it stands, since when, for whom it waits and until when. */
function Standing({ reader, application }: Props) {
  const { t, language, today } = reader;
  const { state, stateSince, next, isUnanswered } = application;
  const since = dayOf(new Date(stateSince));
  return (
    <div className="standing">
      <StateBadge language={language} state={state} />
      <span>
        {t('reading.since', {
          date: writeDay(since, language, today),
          days: countDays(since, today),
        })}
      </span>
      {next && (
        <>
          <span>
            {t('reading.waitsFor', {
              who: inSentence(nameOwner(next.owner, language, 'staff'), language),
            })}
          </span>
          <DueMark due={writeDue({ dueOn: next.dueOn, isOnHold: state === 'on_hold' }, reader)} />
        </>
      )}
      {isUnanswered && (
        <a className="unanswered-mark" href="#messages">
          {t('queue.row.unanswered')}
        </a>
      )}
    </div>
  );
}

/** The number as it was typed; null where there is none to dial. */
function readPhone({ answers }: ReadApplication): string | null {
  const found = answers.find(({ question }) => question === 'phone');
  const typed = found?.kept?.value.phone;
  return typeof typed === 'string' && found?.faults.length === 0 ? typed : null;
}

function Facts({ reader, application }: Props) {
  const { t, language, today } = reader;
  const { branch, email, submittedAt, startedAt, channel, facts } = application;
  const phone = readPhone(application);
  const sent = submittedAt
    ? t('reading.submitted', { date: writeDay(dayOf(new Date(submittedAt)), language, today) })
    : t('reading.begun', { date: writeDay(dayOf(new Date(startedAt)), language, today) });
  return (
    <ul className="head-facts">
      <li className="reference">{application.reference}</li>
      <li>{branch?.city ?? t('reading.noBranch')}</li>
      <li>{t('reading.speaks', { language: languageFacts[application.language].name })}</li>
      {facts.birthDate && <li>{t('reading.age', { age: ageOn(today, facts.birthDate) })}</li>}
      {phone && (
        <li>
          <a href={`tel:+${normalisePhone(phone)}`}>{phone}</a>
        </li>
      )}
      {email && (
        <li>
          <a href={`mailto:${email}`}>{email}</a>
        </li>
      )}
      <li>{sent}</li>
      {channel === 'telephone' && <li>{t('reading.byTelephone')}</li>}
    </ul>
  );
}

/** The ways to what stands further down. */
function Jumps({ reader: { t } }: Pick<Props, 'reader'>) {
  const parts = [
    ['answers', t('reading.answers')],
    ['steps', t('reading.steps')],
    ['messages', t('messages.title')],
    ['notes', t('notes.title')],
    ['history', t('history.title')],
  ] as const;
  return (
    <nav aria-label={t('reading.parts')} className="jumps">
      {parts.map(([id, title]) => (
        <a href={`#${id}`} key={id}>
          {title}
        </a>
      ))}
    </nav>
  );
}

/** Whose application it is, and where it stands. */
export function Head({ reader, application }: Props) {
  const { t } = reader;
  const { name, history } = application;
  const reached = history.flatMap(({ from, to }) => [from, to]).filter((state) => state !== null);
  return (
    <header className="applications__header">
      <p>
        <Link href={adminAddresses.applications} prefetch={false}>
          {t('reading.back')}
        </Link>
      </p>
      <h1>{name ?? t('reading.nameless')}</h1>
      <Facts application={application} reader={reader} />
      <Standing application={application} reader={reader} />
      <WayLine reader={reader} steps={listWay(application, reached)} />
      <Jumps reader={reader} />
    </header>
  );
}
