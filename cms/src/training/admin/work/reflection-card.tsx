import type { MessageKey } from '@duo/i18n/translate';
import { ActForm } from '../../../admin/act/act-form.client.tsx';
import { Card } from '../../../admin/desk/card.tsx';
import type { Reader } from '../../../admin/desk/reader.ts';
import type { ReadReflection, ReadWork } from '../../trainers/load-work.ts';
import { AnswerField } from './answer-field.tsx';
import { Thread } from './thread.tsx';
import { workAddresses } from './work-addresses.ts';

interface Props {
  reader: Reader;
  work: ReadWork;
  reflection: ReadReflection;
}

const stateNames: Record<ReadReflection['state'], MessageKey<'cms'>> = {
  handedIn: 'training.work.state.handedIn',
  returned: 'training.work.state.returned',
  approved: 'training.work.state.approved',
};

function Decision({ reader: { t }, reflection: { key } }: Pick<Props, 'reader' | 'reflection'>) {
  const choices = [
    ['approved', t('training.work.approve')],
    ['returned', t('training.work.return')],
  ] as const;
  return (
    <fieldset className="training__decision">
      <legend>{t('training.work.decision')}</legend>
      {choices.map(([value, label]) => (
        <label className="question-field__choice" htmlFor={`${key}-${value}`} key={value}>
          <input id={`${key}-${value}`} name="decision" required type="radio" value={value} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

function AnswerForm({ reader, work, reflection }: Props) {
  const { t } = reader;
  const { key, handedInAt } = reflection;
  return (
    <ActForm
      address={workAddresses(work.place).reflection}
      fixed={{ reflection: key, seen: handedInAt }}
      isAttempt
      label={reflection.title || t('training.work.reflection')}
      newsAt="page"
      words={{ done: t('training.work.reflection.done'), failed: t('desk.failed') }}
    >
      <AnswerField id={`answer-${key}`} isOffline={work.isOffline} reader={reader} />
      <Decision reader={reader} reflection={reflection} />
      <button className="act-button act-button--first" type="submit">
        {t('training.work.send')}
      </button>
    </ActForm>
  );
}

/** A reflection: what was asked, what was written, and the form that answers it while it waits. */
export function ReflectionCard(props: Props) {
  const { reader, work, reflection } = props;
  const { t } = reader;
  const { key, title, prompt, state, thread } = reflection;
  return (
    <Card id={`reflection-${key}`} title={title || t('training.work.reflection')}>
      <p className={`work-state work-state--${state}`}>{t(stateNames[state])}</p>
      {prompt && (
        <>
          <h3>{t('training.work.prompt')}</h3>
          <p className="message__text" lang={work.language}>
            {prompt}
          </p>
        </>
      )}
      <Thread reader={reader} thread={thread} work={work} />
      {state === 'handedIn' && <AnswerForm {...props} />}
    </Card>
  );
}
