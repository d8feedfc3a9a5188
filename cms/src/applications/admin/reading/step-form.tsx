import { explainCondition } from '@duo/application-texts/problem-texts';
import { describeMail, nameTransition } from '@duo/application-texts/state-texts';
import { longestMessage } from '@duo/domain/applications/application-view';
import { longestHoldDays } from '@duo/domain/applications/conditions';
import { addDays } from '@duo/domain/applications/days';
import { ActForm } from '../../../admin/act/act-form.client.tsx';
import type { Reader } from '../../../admin/desk/reader.ts';
import type { ReadStep } from '../../staff/read-application.ts';
import { staffAddresses } from './staff-addresses.ts';

interface Props {
  reader: Reader;
  reference: string;
  revision: number;
  step: ReadStep;
  /** The most obvious thing to do. */
  isFirst: boolean;
}

function ReturnDay({ reader: { t, today } }: Pick<Props, 'reader'>) {
  return (
    <div className="act-field">
      <label htmlFor="hold-return">{t('reading.step.returnOn')}</label>
      <input
        id="hold-return"
        max={addDays(today, longestHoldDays)}
        min={addDays(today, 1)}
        name="returnOn"
        required
        type="date"
      />
    </div>
  );
}

function Reason({ reader: { t }, transition }: { reader: Reader; transition: string }) {
  const id = `reason-${transition}`;
  return (
    <div className="act-field">
      <label htmlFor={id}>{t('reading.reason')}</label>
      <p id={`${id}-hint`}>{t('reading.reason.hint')}</p>
      <textarea
        aria-describedby={`${id}-hint`}
        id={id}
        maxLength={longestMessage}
        name="reason"
        required
        rows={3}
      />
    </div>
  );
}

function Form({ reader, reference, revision, step, isFirst }: Props) {
  const { t, language } = reader;
  const { transition, missing, needsReason, needsReturnDate, mail } = step;
  const aside = `step-${transition}-aside`;
  return (
    <ActForm
      address={staffAddresses(reference).step}
      className="step"
      fixed={{ transition, seenRevision: revision }}
      isOnWhatIsShown
      newsAt="page"
      words={{ done: t('desk.done'), failed: t('desk.failed') }}
    >
      {needsReturnDate && <ReturnDay reader={reader} />}
      {needsReason && <Reason reader={reader} transition={transition} />}
      <button
        aria-describedby={aside}
        className={`act-button ${isFirst ? 'act-button--first' : ''}`}
        disabled={missing.length > 0}
        type="submit"
      >
        {nameTransition(transition, language)}
      </button>
      <div className="step__aside" id={aside}>
        {missing.map((condition) => (
          <p className="step__missing" key={condition}>
            {explainCondition(condition, 'staff', language)}
          </p>
        ))}
        <p>{describeMail(mail, language)}</p>
      </div>
    </ActForm>
  );
}

/** A step that may be taken: what it sends, and what it still lacks. One that asks for a reason unfolds. */
export function StepForm(props: Props) {
  const { step, reader } = props;
  if (!step.needsReason) return <Form {...props} />;
  return (
    <details className="step-fold">
      <summary>{nameTransition(step.transition, reader.language)}…</summary>
      <Form {...props} isFirst={false} />
    </details>
  );
}
